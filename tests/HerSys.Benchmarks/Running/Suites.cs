using HerSys.Benchmarks.Download;
using HerSys.Benchmarks.Encryption;
using HerSys.Benchmarks.Import;
using HerSys.Benchmarks.Lists;
using HerSys.Benchmarks.Results;
using HerSys.Benchmarks.Submit;
using HerSys.Benchmarks.Tenants;
using HerSys.Testing.Processes;

namespace HerSys.Benchmarks.Running;

/// <summary>All suites, and how they are run.</summary>
internal static class Suites
{
    private const int LimitMissed = 1;

    public static IReadOnlyList<IBenchmarkSuite> All { get; } = [new TenantsSuite(), new ImportSuite(), new SubmitSuite(), new EncryptionSuite(), new ListsSuite(), new DownloadSuite()];

    public static async Task<int> RunAsync(RunRequest request)
    {
        var machine = MachineDescription.OfThisMachine(TimeProvider.System);
        await Console.Out.WriteLineAsync(machine);
        var measurements = new List<Measurement>();
        foreach (var suite in All.Where(suite => request.Names.Contains(suite.Name)))
        {
            await Console.Out.WriteLineAsync($"{suite.Name} ...");
            measurements.AddRange(await suite.RunAsync(new BenchmarkRun(request.Quick, Console.Out)));
        }

        await Console.Out.WriteLineAsync(MeasurementTable.Of(measurements));
        await JsonFile.WriteAsync(request.JsonFile, measurements);
        return measurements.TrueForAll(measurement => measurement.Ok) ? 0 : LimitMissed;
    }
}
