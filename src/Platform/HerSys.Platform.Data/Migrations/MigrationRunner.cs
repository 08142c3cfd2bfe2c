using System.Collections.Concurrent;
using HerSys.Platform.Data.Connections;
using HerSys.Platform.Shells;
using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Data.Migrations;

/// <summary>
/// Upgrades a database: the classes of a set in order, each in its own transaction with its own row, under a lock that
/// other processes respect too. When nothing is to do, it costs one query.
/// </summary>
internal sealed partial class MigrationRunner(
    PostgresDataSources dataSources,
    TimeProvider clock,
    ILogger<MigrationRunner> log)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> gates = new(StringComparer.Ordinal);

    /// <summary>Brings a database to the latest version of each class of the set.</summary>
    /// <exception cref="MigrationException">A step failed; its class was left as it was.</exception>
    public async Task MigrateAsync(MigrationTarget target, MigrationSet set, CancellationToken cancellationToken)
    {
        var gate = gates.GetOrAdd(target.ConnectionString, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellationToken);
        try
        {
            await using var database = await OpenAsync(target, cancellationToken);
            if (!set.IsUpToDate(await database.ReadVersionsAsync(cancellationToken)))
            {
                await UpgradeAsync(database, target, set, cancellationToken);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The classes of the set that have steps left; nothing is changed, and no file is made.</summary>
    public async Task<IReadOnlyList<string>> PendingAsync(MigrationTarget target, MigrationSet set, CancellationToken cancellationToken)
    {
        if (!target.IsPostgres && !SqliteFiles.Exists(target.ConnectionString))
        {
            return [.. set.Classes.Select(migration => migration.Name)];
        }

        await using var database = await OpenAsync(target, cancellationToken);
        var versions = await database.ReadVersionsAsync(cancellationToken);
        return [.. set.Classes.Where(migration => migration.HasStepFrom(versions.GetValueOrDefault(migration.Name))).Select(migration => migration.Name)];
    }

    private async Task UpgradeAsync(
        MigrationDatabase database,
        MigrationTarget target,
        MigrationSet set,
        CancellationToken cancellationToken)
    {
        await database.LockAsync(cancellationToken);
        await database.PrepareAsync(cancellationToken);
        await using var context = MigrationContext.For(target);
        var run = new MigrationRun(database, context, target, clock);
        foreach (var migration in set.Classes)
        {
            if (await run.UpgradeAsync(migration, cancellationToken) is { } version)
            {
                LogMigrated(log, migration.Name, version);
            }
        }
    }

    private async Task<MigrationDatabase> OpenAsync(MigrationTarget target, CancellationToken cancellationToken)
        => target.Provider == DatabaseProvider.PostgreSql
            ? await PostgresMigrationDatabase.OpenAsync(dataSources.Get(target.ConnectionString), target.AppRole, cancellationToken)
            : await SqliteMigrationDatabase.OpenAsync(target.ConnectionString, cancellationToken);

    [LoggerMessage(Level = LogLevel.Information, Message = "Migrated {Migration} to version {Version}.")]
    private static partial void LogMigrated(ILogger logger, string migration, int version);
}
