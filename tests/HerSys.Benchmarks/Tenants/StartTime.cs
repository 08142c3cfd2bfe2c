using HerSys.Benchmarks.Results;
using HerSys.Benchmarks.Running;
using HerSys.Testing.Processes;

namespace HerSys.Benchmarks.Tenants;

/// <summary>From the start of the process to the first page of a tenant; the baseline is a catalogue of one tenant.</summary>
internal sealed class StartTime(string suite, HostBinaries binaries)
{
    private const double LimitSeconds = 5;

    public async Task<Measurement> MeasureAsync(string label, Landscape few, Landscape many, BenchmarkRun run)
    {
        var (baseline, value) = (new List<double>(), new List<double>());
        for (var round = 0; round < run.Count(5, 3); round++)
        {
            baseline.Add(await StartAsync(few));
            value.Add(await StartAsync(many));
        }

        return new Measurement(
            suite,
            $"start to first answer, {label}",
            Percentiles.Median(value),
            "s",
            LimitSeconds,
            Better.Lower,
            Percentiles.Median(baseline));
    }

    private async Task<double> StartAsync(Landscape landscape)
    {
        await using var host = HostProcess.Start(binaries, landscape.Settings);
        return (await host.WaitForAnswerAsync(landscape.Visited[0].Prefix + TenantPages.SignIn)).TotalSeconds;
    }
}
