using HerSys.Faults.ApiSubmits;
using HerSys.Faults.Imports;
using HerSys.Faults.Results;
using HerSys.Faults.SetUps;
using HerSys.Faults.Submits;
using HerSys.Platform.Shells;
using HerSys.Testing.Processes;

namespace HerSys.Faults.Running;

/// <summary>All faults, and how they are run.</summary>
internal static class Faults
{
    private const int SomethingIsWrong = 1;
    private const int Seeds = 20;
    private const int QuickSeeds = 3;

    private static readonly DatabaseProvider[] Providers = [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    public static IReadOnlyList<IFault> All { get; } = [new SubmitKillFault(), new ApiSubmitFault(), new ImportKillFault(), new MigrationFault(), new RecipeFault()];

    public static async Task<int> RunAsync(RunRequest request)
    {
        await Console.Out.WriteLineAsync(MachineDescription.OfThisMachine(TimeProvider.System));
        var run = new FaultRun(await HostBinaries.PublishAsync(), request.Quick ? QuickSeeds : Seeds, Console.Out);
        var results = new List<FaultResult>();
        foreach (var fault in All.Where(fault => request.Names.Contains(fault.Name)))
        {
            foreach (var provider in Providers)
            {
                await Console.Out.WriteLineAsync($"{fault.Name}, {provider} ...");
                results.Add(await TryAsync(fault, provider, run));
            }
        }

        await Console.Out.WriteLineAsync(TableOf(results));
        await JsonFile.WriteAsync(request.JsonFile, results);
        return results.TrueForAll(result => result.Ok) ? 0 : SomethingIsWrong;
    }

    private static async Task<FaultResult> TryAsync(IFault fault, DatabaseProvider provider, FaultRun run)
    {
        try
        {
            return await fault.RunAsync(provider, run);
        }
        catch (Exception error)
        {
            await run.SayAsync(error.ToString());
            return new FaultResult($"{fault.Name} {provider.ToString().ToLowerInvariant()}", 0, 0, 0, Ok: false);
        }
    }

    private static string TableOf(IEnumerable<FaultResult> results)
    {
        var table = new TextTable("fault", "confirmed", "lost", "doubled", "ok");
        foreach (var result in results)
        {
            table.Add(result.Fault, TextTable.Number(result.Confirmed), TextTable.Number(result.Lost), TextTable.Number(result.Doubled), result.Ok ? "yes" : "NO");
        }

        return table.ToString();
    }
}
