using System.Globalization;
using HerSys.Benchmarks.Lists;
using HerSys.Benchmarks.Results;
using HerSys.Benchmarks.Running;
using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Columns;
using HerSys.Cases.Services.Download;
using HerSys.Platform.Hosting;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Benchmarks.Download;

/// <summary>How fast 200,000 cases leave as a file of 30 columns, and whether memory stays flat while they do.</summary>
internal sealed class DownloadSuite : IBenchmarkSuite
{
    private const int Cases = 200_000;
    private const int Columns = 30;
    private const double RowsPerSecondLimit = 20_000;
    private const double FirstByteLimit = 1;
    private const double MebibytesLimit = 16;

    private static readonly DatabaseProvider[] Providers = [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    public string Name => "download";

    public async Task<IReadOnlyList<Measurement>> RunAsync(BenchmarkRun run)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        var results = new List<Measurement>();
        foreach (var provider in Providers)
        {
            await using var database = await TestDatabase.CreateAsync(provider);
            await using var host = await QuietHost.StartAsync(database);
            var cases = run.Count(Cases, Cases / 10);
            await CaseField.FillAsync(host, database, cases, run);
            var raw = new RawDownload(database, host.Services.GetRequiredService<IRunningShellTable>().Find(CaseField.Tenant)!.Id);
            results.AddRange(await MeasureAsync(host, raw, cases, run));
        }

        return results;
    }

    private async Task<IReadOnlyList<Measurement>> MeasureAsync(QuietHost host, RawDownload raw, int cases, BenchmarkRun run)
    {
        var label = host.Services.GetRequiredService<IRunningShellTable>().Find(CaseField.Tenant)!.Database.Provider.ToString().ToLowerInvariant();
        var (files, bare) = (new List<DrainedFile>(), new List<DrainedFile>());
        for (var round = 0; round < run.Count(3, 2); round++)
        {
            files.Add(await DownloadAsync(host, _ => { }));
            bare.Add(await new Drain(_ => { }).RunAsync(raw.WriteAsync));
            await run.SayAsync($"{label}: {cases / files[^1].All.TotalSeconds:0} rows a second, {cases / bare[^1].All.TotalSeconds:0} raw, {files[^1].Bytes >> 20} MiB");
        }

        var memory = new LiveMemory();
        await DownloadAsync(host, memory.Look);
        return
        [
            new(Name, $"rows per second, {label}", Rate(cases, files), "rows/s", RowsPerSecondLimit, Better.Higher, Rate(cases, bare)),
            new(Name, $"slowest first byte, {label}", files.Max(file => file.First.TotalSeconds), "s", FirstByteLimit, Better.Lower, bare.Max(file => file.First.TotalSeconds)),
            new(Name, $"live memory above that before, at most, {label}", memory.MostMebibytes, "MiB", MebibytesLimit, Better.Lower, null),
        ];
    }

    private static async Task<DrainedFile> DownloadAsync(QuietHost host, Action<long> seen)
    {
        DrainedFile? file = null;
        await CaseField.AsNurseAsync(host, async services =>
        {
            var download = services.GetRequiredService<DownloadCases>();
            ListColumn[] columns = [.. CaseColumns.For(CaseDetailLevel.Full).Take(Columns)];
            var request = new DownloadRequest(new CaseTerms(), new Dictionary<string, string>(StringComparer.Ordinal), columns, CsvEncodings.Windows);
            file = await new Drain(seen).RunAsync(output => download.ExecuteAsync(request, output, CancellationToken.None));
        });
        return file!;
    }

    private static double Rate(int cases, IEnumerable<DrainedFile> files) => cases / Percentiles.Median(files.Select(file => file.All.TotalSeconds));
}
