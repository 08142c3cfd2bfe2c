using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HerSys.Platform.Data.Connections;

/// <summary>
/// Settings that SQLite keeps per connection: a commit is on the disk before it is answered, foreign keys are checked,
/// and a writer waits for another instead of failing at once.
/// </summary>
internal sealed class SqliteConnectionInterceptor : DbConnectionInterceptor
{
    private const string PrepareSql =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = PrepareSql;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
        => PrepareAsync(connection, cancellationToken);

    public static async Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using (command)
        {
            command.CommandText = PrepareSql;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
