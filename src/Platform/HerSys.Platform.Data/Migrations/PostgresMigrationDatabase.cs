using System.Data.Common;
using HerSys.Platform.Data.Migrations.Operations;
using Npgsql;

namespace HerSys.Platform.Data.Migrations;

/// <summary>PostgreSQL, as the login role that owns the tables.</summary>
internal sealed class PostgresMigrationDatabase(NpgsqlConnection connection, string? appRole) : MigrationDatabase(connection)
{
    /// <summary>Any constant that nothing else in the database uses.</summary>
    private const long LockKey = 0x48455253_59530001;

    private bool isLocked;

    protected override string HasVersionTableSql => $"SELECT to_regclass('\"{VersionTable}\"') IS NOT NULL";

    public static async Task<MigrationDatabase> OpenAsync(
        NpgsqlDataSource source,
        string? appRole,
        CancellationToken cancellationToken)
        => new PostgresMigrationDatabase(await source.OpenConnectionAsync(cancellationToken), appRole);

    public override async Task LockAsync(CancellationToken cancellationToken)
    {
        await ExecuteAsync(FormattableString.Invariant($"SELECT pg_advisory_lock({LockKey})"), cancellationToken);
        isLocked = true;
    }

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await ExecuteAsync(
            $"CREATE TABLE IF NOT EXISTS \"{VersionTable}\" (\"Class\" text PRIMARY KEY, \"Version\" integer NOT NULL, \"AppliedAt\" timestamptz NOT NULL)",
            cancellationToken);
        if (appRole is not null)
        {
            await PostgresAppRole.EnsureAsync(this, appRole, cancellationToken);
        }
    }

    /// <summary>Inside, rows of all tenants can be seen and changed; nowhere else.</summary>
    public override async Task<DbTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        var transaction = await Connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync($"SET LOCAL {SecureTableOperation.MigratingSetting} = 'on'", cancellationToken);
        return transaction;
    }

    /// <summary>Foreign keys are checked by each statement already.</summary>
    public override Task CheckAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Nothing is rebuilt: PostgreSQL alters in place.</summary>
    public override Task RebuildAsync(RebuildOperation operation, CancellationToken cancellationToken) => Task.CompletedTask;

    public override async ValueTask DisposeAsync()
    {
        if (isLocked)
        {
            await ExecuteAsync(FormattableString.Invariant($"SELECT pg_advisory_unlock({LockKey})"), CancellationToken.None);
        }

        await base.DisposeAsync();
    }

    public Task<object?> AskAsync(string sql, CancellationToken cancellationToken) => ScalarAsync(sql, cancellationToken);
}
