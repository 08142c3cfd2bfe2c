using System.Data.Common;
using HerSys.Platform.Data.Connections;
using HerSys.Platform.Data.Migrations.Operations;
using Microsoft.Data.Sqlite;

namespace HerSys.Platform.Data.Migrations;

/// <summary>
/// SQLite. Foreign keys are off while a class runs, since dropping a table during a rebuild would delete the rows that
/// refer to it; all of them are checked before the commit.
/// </summary>
internal sealed class SqliteMigrationDatabase(SqliteConnection connection) : MigrationDatabase(connection)
{
    private readonly List<string> dropped = [];
    private SqliteTransaction? current;

    protected override string HasVersionTableSql
        => $"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '{VersionTable}'";

    public static async Task<MigrationDatabase> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(SqliteFiles.CompleteForMigration(connectionString));
        await connection.OpenAsync(cancellationToken);
        await SqliteConnectionInterceptor.PrepareAsync(connection, cancellationToken);
        return new SqliteMigrationDatabase(connection);
    }

    /// <summary>The lock is each transaction itself: BEGIN IMMEDIATE lets one writer in.</summary>
    public override Task LockAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        // A pragma for foreign keys has no effect inside of a transaction, so it stands before all of them.
        await ExecuteAsync("PRAGMA foreign_keys=OFF", cancellationToken);
        await ExecuteAsync(
            $"CREATE TABLE IF NOT EXISTS \"{VersionTable}\" (\"Class\" TEXT PRIMARY KEY, \"Version\" INTEGER NOT NULL, \"AppliedAt\" TEXT NOT NULL)",
            cancellationToken);
    }

    public override Task<DbTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        dropped.Clear();
        current = ((SqliteConnection)Connection).BeginTransaction(deferred: false);
        return Task.FromResult<DbTransaction>(current);
    }

    public override async Task CheckAsync(CancellationToken cancellationToken)
    {
        if (await ScalarAsync("SELECT \"table\" || ' -> ' || \"parent\" FROM pragma_foreign_key_check LIMIT 1", cancellationToken) is string broken)
        {
            throw new InvalidOperationException($"Rows would be left without their parent: {broken}.");
        }
    }

    public override async Task RebuildAsync(RebuildOperation operation, CancellationToken cancellationToken)
    {
        if (operation.IsBegin)
        {
            await RememberAsync(operation.Table, cancellationToken);
            return;
        }

        foreach (var sql in dropped)
        {
            await ExecuteAsync(sql, cancellationToken);
        }

        dropped.Clear();
    }

    protected override DbCommand CreateCommand(string sql)
    {
        var command = base.CreateCommand(sql);
        command.Transaction = current?.Connection is null ? null : current;
        return command;
    }

    /// <summary>Dropping the table drops its indexes and triggers; this keeps how they were made.</summary>
    private async Task RememberAsync(string table, CancellationToken cancellationToken)
    {
        await using var command = CreateCommand(
            "SELECT sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL "
            + $"AND tbl_name = {SqlNames.Literal(table)}");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            dropped.Add(reader.GetString(0));
        }
    }
}
