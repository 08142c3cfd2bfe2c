using HerSys.Faults.Results;
using HerSys.Faults.Running;
using HerSys.Faults.Storage;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;

namespace HerSys.Faults.SetUps;

/// <summary>
/// A migration fails, because somebody left a table of its name in the database: the tenant becomes Invalid with the
/// reason, the others go on, and once the table is gone the set-up succeeds.
/// </summary>
internal sealed class MigrationFault : IFault
{
    /// <inheritdoc/>
    public string Name => "migration-fails";

    /// <inheritdoc/>
    public async Task<FaultResult> RunAsync(DatabaseProvider provider, FaultRun run)
    {
        await using var sound = await TestDatabase.CreateAsync(provider);
        await using var other = await TestDatabase.CreateAsync(provider);
        var failing = new FailingSetUp(run.Binaries, sound, other);
        return await failing.RunAsync(
            Name,
            raw => raw.ExecuteAsync("CREATE TABLE \"Persons\" (\"Left\" integer)"),
            raw => raw.ExecuteAsync("DROP TABLE \"Persons\""));
    }
}
