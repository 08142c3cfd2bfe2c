using System.Text.Json;
using HerSys.Faults.Results;
using HerSys.Faults.Storage;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Testing.Processes;

namespace HerSys.Faults.SetUps;

/// <summary>
/// Sets two tenants up by the command line while the host serves, breaks the second one's database, mends it, and
/// compares the two: what the sound one has, the mended one has once.
/// </summary>
internal sealed class FailingSetUp(HostBinaries binaries, TestDatabase database, TestDatabase silo)
{
    private const string Sound = "sound";
    private const string Hurt = "hurt";
    private const string SiloName = "silo";
    private static readonly string[] Tables = ["Users", "Organisations", "Roles", "RoleClaims", "Duties"];

    private readonly KeyValuePair<string, string?>[] settings = [.. database.Configuration, .. SiloSettings(database, silo)];

    // On PostgreSQL it shares its tables with the operator's tenant, and the superuser sees both.
    private string OnlySound => database.Provider == DatabaseProvider.PostgreSql
        ? $" WHERE \"TenantId\" = (SELECT \"Id\" FROM \"Tenants\" WHERE \"Name\" = '{Sound}')"
        : "";

    /// <summary>Whether the tables are made before the database is broken.</summary>
    public bool MigratesFirst { get; init; }

    /// <summary>Runs it.</summary>
    public async Task<FaultResult> RunAsync(string fault, Func<RawDatabase, Task> breakIt, Func<RawDatabase, Task> mendIt)
    {
        var command = new HostCommand(binaries, settings);
        await using var host = await HostProcess.StartReadyAsync(binaries, settings);
        await command.RunAsync("tenants", "create", "--name", Sound, "--code", "472018");
        await command.RunAsync("tenants", "setup", "--name", Sound);
        await command.RunAsync("tenants", "create", "--name", Hurt, "--code", "471003", "--database", SiloName);
        if (MigratesFirst)
        {
            await command.RunAsync("tenants", "migrate", "--name", Hurt);
        }

        var raw = new RawDatabase(silo, Hurt);
        await breakIt(raw);
        var isInvalid = await FailsAsync(command);
        var othersGoOn = await AnswersAsync(host, Sound);
        await mendIt(raw);
        await command.RunAsync("tenants", "setup", "--name", Hurt);
        var recovered = await AnswersAsync(host, Hurt);
        var (expected, missing, doubled) = await CompareAsync(new RawDatabase(database, Sound), raw);
        var counted = FaultResult.Of($"{fault} {database.Provider.ToString().ToLowerInvariant()}", expected, missing, doubled);
        return counted with { Ok = counted.Ok && isInvalid && othersGoOn && recovered };
    }

    private static async Task<bool> FailsAsync(HostCommand command)
    {
        var succeeded = await command.TryAsync("tenants", "setup", "--name", Hurt);
        var tenants = await command.RunAsync("tenants", "list");
        var hurt = tenants.EnumerateArray().Single(tenant => tenant.GetProperty("name").GetString() == Hurt);
        var reason = hurt.GetProperty("reason");
        return !succeeded && hurt.GetProperty("state").GetString() == nameof(TenantState.Invalid) && reason.ValueKind == JsonValueKind.String;
    }

    private static async Task<bool> AnswersAsync(HostProcess host, string tenant)
    {
        await host.WaitForAnswerAsync($"/{tenant}/account/sign-in");
        using var client = new TenantClient(host.Address, "/" + tenant);
        return (await client.ReadAsync("/account/sign-in")).Length > 0;
    }

    private async Task<(int Expected, int Missing, int Doubled)> CompareAsync(RawDatabase sound, RawDatabase mended)
    {
        var (expected, missing, doubled) = (0, 0, 0);
        foreach (var table in Tables)
        {
            var sql = $"SELECT COUNT(*) FROM \"{table}\"";
            var (there, here) = (await sound.CountAsync(sql + OnlySound), await mended.CountAsync(sql));
            (expected, missing, doubled) = (expected + there, missing + Math.Max(0, there - here), doubled + Math.Max(0, here - there));
        }

        return (expected, missing, doubled);
    }

    // A database of its own: on PostgreSQL a failed migration stops all tenants of the database.
    private static IEnumerable<KeyValuePair<string, string?>> SiloSettings(TestDatabase database, TestDatabase silo)
    {
        foreach (var (name, info) in new[] { ("default", database.Info), (SiloName, silo.Info) })
        {
            yield return new($"HerSys:Databases:{name}:Provider", info.Provider.ToString());
            yield return new($"HerSys:Databases:{name}:ConnectionString", info.ConnectionString);
            yield return new($"HerSys:Databases:{name}:AppRole", info.AppRole);
        }
    }
}
