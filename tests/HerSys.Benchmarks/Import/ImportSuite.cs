using HerSys.Benchmarks.Results;
using HerSys.Benchmarks.Running;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;

namespace HerSys.Benchmarks.Import;

/// <summary>How fast files are imported, validation, history and report included; the baseline writes the same rows raw.</summary>
internal sealed class ImportSuite : IBenchmarkSuite
{
    private const double RowsPerSecondLimit = 1000;
    private const string Code = "270008";

    private static readonly DatabaseProvider[] Providers = [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    public string Name => "import";

    public async Task<IReadOnlyList<Measurement>> RunAsync(BenchmarkRun run)
    {
        OpenDataFile[] files = run.Quick ? [OpenDataFile.Onset] : [OpenDataFile.Onset, OpenDataFile.Patients];
        var results = new List<Measurement>();
        foreach (var provider in Providers)
        {
            await using var database = await TestDatabase.CreateAsync(provider);
            await using var host = await QuietHost.StartAsync(database);
            foreach (var file in files)
            {
                results.Add(await MeasureAsync(host, database, file));
                await run.SayAsync($"{file.Profile} imported into {provider}");
            }
        }

        return results;
    }

    private async Task<Measurement> MeasureAsync(QuietHost host, TestDatabase database, OpenDataFile file)
    {
        // A fresh tenant for each file, so that every row is new.
        await host.AddTenantAsync(file.Profile, Code, "大阪府");
        var import = await new ImportRun(host).MeasureAsync(file.Profile, file);
        var raw = await RawRows.MeasureAsync(database, file);
        var metric = $"rows imported per second, {file.Profile}, {database.Provider.ToString().ToLowerInvariant()}";
        return new Measurement(Name, metric, import, "rows/s", RowsPerSecondLimit, Better.Higher, raw);
    }
}
