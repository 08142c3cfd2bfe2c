using HerSys.Benchmarks.Results;
using HerSys.Benchmarks.Running;
using HerSys.Platform.Hosting;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;
using HerSys.Testing.Processes.Clinics;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Benchmarks.Submit;

/// <summary>
/// How many notifications a second go through the interface for clinics' systems with everything they entail, against a
/// bare program that writes the same rows.
/// </summary>
internal sealed class SubmitSuite : IBenchmarkSuite
{
    private const double ShareLimit = 0.4;
    private const double MillisecondsLimit = 250;
    private const int NoLimit = 1_000_000_000;
    private const int TemplateNumber = 99_999;
    private const string Platform = "platform";
    private const string Raw = "raw";

    private static readonly DatabaseProvider[] Providers = [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    public string Name => "submit";

    public async Task<IReadOnlyList<Measurement>> RunAsync(BenchmarkRun run)
    {
        var results = new List<Measurement>();
        var binaries = await HostBinaries.PublishAsync();
        foreach (var provider in Providers)
        {
            await using var database = await TestDatabase.CreateAsync(provider);
            var (clinic, raw, rawId) = await MakeAsync(database);
            await using var host = await HostProcess.StartReadyAsync(binaries, database.Configuration);
            await FileAsync(raw, host.Address);
            await using var baseline = await RawProcess.StartAsync(database, Raw, rawId);
            results.AddRange(await MeasureAsync(provider.ToString().ToLowerInvariant(), clinic, host.Address, baseline.Address, run));
        }

        return results;
    }

    private async Task<IReadOnlyList<Measurement>> MeasureAsync(string label, ApiClinic clinic, Uri host, Uri baseline, BenchmarkRun run)
    {
        var (warmUp, time) = (TimeSpan.FromSeconds(run.Count(20, 8)), TimeSpan.FromSeconds(run.Count(20, 6)));
        var today = ApiNotification.Today;
        using var platformHttp = clinic.Connect(host);
        using var rawHttp = new HttpClient { BaseAddress = baseline };
        var platform = new Load(platformHttp, number => new ApiNotification(number, Guid.NewGuid(), today).Request());
        var raw = new Load(rawHttp, number => RawRequest(RawServer.Notifications, number, today));
        var oneRow = new Load(rawHttp, number => RawRequest(RawServer.OneRow, number, today));
        foreach (var load in new[] { platform, raw, oneRow })
        {
            await load.FullAsync(warmUp);
        }

        // By turns, so that what else the machine does hits both alike.
        var rates = new List<(double Platform, double Raw, double One)>();
        for (var round = 0; round < run.Count(3, 2); round++)
        {
            rates.Add((await platform.FullAsync(time), await raw.FullAsync(time), await oneRow.FullAsync(time)));
            await run.SayAsync($"{label}: {rates[^1].Platform:0} through the interface, {rates[^1].Raw:0} raw, {rates[^1].One:0} of one row");
        }

        var (most, rawMost, oneMost) = (Percentiles.Median(rates.Select(rate => rate.Platform)), Percentiles.Median(rates.Select(rate => rate.Raw)), Percentiles.Median(rates.Select(rate => rate.One)));
        var p95 = await platform.PacedAsync(most / 2, time);
        return
        [
            new(Name, $"notifications per second, {label}", most, "1/s", null, Better.Higher, rawMost),
            new(Name, $"share of the raw program that writes the same rows, {label}", most / rawMost, "", ShareLimit, Better.Higher, null),
            new(Name, $"share of a raw program that writes one row, {label}", most / oneMost, "", null, Better.Higher, oneMost),
            new(Name, $"95th percentile at half of the maximum, {label}", p95, "ms", MillisecondsLimit, Better.Lower, null),
        ];
    }

    private static HttpRequestMessage RawRequest(string path, int number, DateOnly today)
    {
        var request = new ApiNotification(number % TemplateNumber, Guid.NewGuid(), today).Request();
        request.RequestUri = new Uri(path, UriKind.Relative);
        return request;
    }

    private static async Task<(ApiClinic Platform, ApiClinic Raw, string RawId)> MakeAsync(TestDatabase database)
    {
        await using var host = await QuietHost.StartAsync(database);
        var platform = await ApiClinic.MakeAsync(host, Platform, NoLimit);
        var raw = await ApiClinic.MakeAsync(host, Raw, NoLimit);
        return (platform, raw, host.Services.GetRequiredService<IRunningShellTable>().Find(Raw)!.Id);
    }

    /// <summary>The notification whose rows the raw program writes again and again.</summary>
    private static async Task FileAsync(ApiClinic clinic, Uri host)
    {
        using var http = clinic.Connect(host);
        using var request = new ApiNotification(TemplateNumber, Guid.NewGuid(), ApiNotification.Today).Request();
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
