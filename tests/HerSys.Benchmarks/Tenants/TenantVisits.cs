using System.Diagnostics;
using System.Net;
using HerSys.Benchmarks.Probing;
using HerSys.Benchmarks.Results;
using HerSys.Benchmarks.Running;
using HerSys.Testing.Hosting;
using HerSys.Testing.Processes;

namespace HerSys.Benchmarks.Tenants;

/// <summary>
/// Visits tenants one after another in one process: how long the first page takes, and what stays in memory after
/// somebody has signed in and opened a page of each kind.
/// </summary>
internal sealed class TenantVisits(string suite, HostBinaries binaries)
{
    private const double KibibytesLimit = 150;
    private const double ColdLimitMilliseconds = 20;
    private const double Kibibyte = 1024;

    // The first tenants compile code, views and queries for all.
    private const int WarmUp = 5;

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(string label, Landscape landscape, BenchmarkRun run)
    {
        var probe = new Probe(landscape.Database.Folder);
        await using var host = await HostProcess.StartReadyAsync(binaries, [.. landscape.Settings, .. probe.Settings]);
        foreach (var tenant in landscape.Visited.Take(WarmUp))
        {
            await VisitAsync(host, tenant);
        }

        var (managed, resident) = (await probe.ManagedBytesAsync(), host.ResidentBytes);
        var visits = new List<Visit>();
        foreach (var tenant in landscape.Visited.Skip(WarmUp))
        {
            visits.Add(await VisitAsync(host, tenant));
        }

        var perTenant = (await probe.ManagedBytesAsync() - managed) / Kibibyte / visits.Count;
        var residentPerTenant = (host.ResidentBytes - resident) / Kibibyte / visits.Count;
        await run.SayAsync($"{label}: {visits.Count} tenants visited");
        var warm = Percentiles.Median(visits.Select(visit => visit.Warm));
        var cold = Percentiles.Median(visits.Select(visit => visit.Cold));
        return
        [
            new(suite, $"managed memory per visited tenant, {label}", perTenant, "KiB", KibibytesLimit, Better.Lower, null),
            new(suite, $"resident memory per visited tenant, {label}", residentPerTenant, "KiB", null, Better.Lower, null),
            new(suite, $"first page of a cold tenant above a warm one, median, {label}", cold - warm, "ms", ColdLimitMilliseconds, Better.Lower, warm),
        ];
    }

    private static async Task<Visit> VisitAsync(HostProcess host, VisitedTenant tenant)
    {
        using var client = new TenantClient(host.Address, tenant.Prefix);
        var cold = await TimeAsync(client);
        var warm = await TimeAsync(client);
        using var signedIn = await client.PostAsync(
            TenantPages.SignIn,
            [new("UserName", VisitedTenant.UserName), new("Password", tenant.Password)]);
        foreach (var page in TenantPages.OfNurse)
        {
            using var response = await client.GetAsync(page);
            Require(response, tenant.Prefix + page);
        }

        return new Visit(cold, warm);
    }

    private static async Task<double> TimeAsync(TenantClient client)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await client.GetAsync(TenantPages.SignIn);
        await response.Content.ReadAsStringAsync();
        var time = Stopwatch.GetElapsedTime(start);
        Require(response, TenantPages.SignIn);
        return time.TotalMilliseconds;
    }

    private static void Require(HttpResponseMessage response, string page)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new HttpRequestException($"{page} was answered with {response.StatusCode}.");
        }
    }
}
