using HerSys.Faults.Results;
using HerSys.Faults.Running;
using HerSys.Faults.Storage;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;

namespace HerSys.Faults.SetUps;

/// <summary>
/// A step of a recipe fails after others succeeded, because the database refuses the rows of users: the tenant becomes
/// Invalid with the reason, the others go on, and the set-up that is run again doubles nothing of the first.
/// </summary>
internal sealed class RecipeFault : IFault
{
    private const string SqliteRefusal =
        "CREATE TRIGGER refuse_users BEFORE INSERT ON \"Users\" BEGIN SELECT RAISE(ABORT, 'refused on purpose'); END";

    private const string PostgresRefusal = """
        CREATE FUNCTION refuse_users() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused on purpose'; END $$;
        CREATE TRIGGER refuse_users BEFORE INSERT ON "Users" FOR EACH ROW EXECUTE FUNCTION refuse_users();
        """;

    /// <inheritdoc/>
    public string Name => "recipe-fails";

    /// <inheritdoc/>
    public async Task<FaultResult> RunAsync(DatabaseProvider provider, FaultRun run)
    {
        await using var sound = await TestDatabase.CreateAsync(provider);
        await using var other = await TestDatabase.CreateAsync(provider);
        var isPostgres = provider == DatabaseProvider.PostgreSql;
        var failing = new FailingSetUp(run.Binaries, sound, other) { MigratesFirst = true };
        return await failing.RunAsync(
            Name,
            raw => raw.ExecuteAsync(isPostgres ? PostgresRefusal : SqliteRefusal),
            raw => raw.ExecuteAsync(isPostgres ? "DROP TRIGGER refuse_users ON \"Users\"" : "DROP TRIGGER refuse_users"));
    }
}
