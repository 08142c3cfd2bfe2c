using HerSys.Benchmarks.Requests;
using HerSys.Benchmarks.Results;
using HerSys.Benchmarks.Running;
using HerSys.Platform.Shells;
using HerSys.Testing.Processes;

namespace HerSys.Benchmarks.Tenants;

/// <summary>What many tenants in one process cost: start, memory, first pages, and each request.</summary>
internal sealed class TenantsSuite : IBenchmarkSuite
{
    /// <summary>Every municipality of Japan.</summary>
    private const int Municipalities = 1741;

    private static readonly DatabaseProvider[] Providers = [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    public string Name => "tenants";

    public async Task<IReadOnlyList<Measurement>> RunAsync(BenchmarkRun run)
    {
        var results = new List<Measurement>(await new RequestOverhead(Name).MeasureAsync(run));
        var binaries = await HostBinaries.PublishAsync();
        foreach (var provider in Providers)
        {
            var label = provider.ToString().ToLowerInvariant();
            await run.SayAsync($"{label}: making the catalogue");
            await using var few = await LandscapeBuilder.BuildAsync(provider, 1, 1, run);
            await using var many = await LandscapeBuilder.BuildAsync(provider, Municipalities, run.Count(200, 50), run);
            results.Add(await new StartTime(Name, binaries).MeasureAsync(label, few, many, run));
            results.AddRange(await new TenantVisits(Name, binaries).MeasureAsync(label, many, run));
        }

        return results;
    }
}
