using System.Diagnostics;
using HerSys.Benchmarks.Results;
using HerSys.Benchmarks.Running;
using HerSys.Cases.Contracts;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Benchmarks.Lists;

/// <summary>How fast a page of a list comes from 200,000 cases, for a nurse with the scope of her health center.</summary>
internal sealed class ListsSuite : IBenchmarkSuite
{
    private const int Cases = 200_000;
    private const int Users = 8;
    private const int WarmUps = 3;
    private const int Equal = 1000;
    private const int Stretches = 10;
    private const double LimitMilliseconds = 100;
    private const double LeastTailLimit = 60;

    private static readonly DatabaseProvider[] Providers = [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    private static readonly (string Name, Func<IServiceProvider, Task> Ask)[] Questions =
    [
        ("first page", Find(new CaseTerms { IsUnderIsolation = true })),
        ("longest unchanged first", Find(new CaseTerms { Sort = CaseSort.Since, Descending = false })),
        ("kana of two characters", Find(new CaseTerms { Text = "オキ" })),
        ("last four digits of the telephone", Find(new CaseTerms { Text = "4567" })),
        ("three conditions", Find(new CaseTerms { StatusCode = "40", Severity = CaseSeverity.Mild, ReportedFrom = new DateOnly(2022, 6, 1) })),
        ("overdue statuses", services => services.GetRequiredService<IStatusUpkeep>().FindAsync(new UpkeepTerms())),
    ];

    public string Name => "lists";

    public async Task<IReadOnlyList<Measurement>> RunAsync(BenchmarkRun run)
    {
        var results = new List<Measurement>();
        foreach (var provider in Providers)
        {
            var label = provider.ToString().ToLowerInvariant();
            await using var database = await TestDatabase.CreateAsync(provider);
            await using var host = await QuietHost.StartAsync(database);
            await CaseField.FillAsync(host, database, run.Count(Cases, Cases / 10), run);
            foreach (var (question, ask) in Questions)
            {
                await TimesAsync(host, ask, WarmUps);
                var times = await Task.WhenAll(Enumerable.Range(0, Users).Select(_ => Task.Run(() => TimesAsync(host, ask, run.Count(40, 15)))));
                results.Add(new Measurement(Name, $"{question}, p95 with {Users} users, {label}", Percentiles.At(times.SelectMany(found => found), 0.95), "ms", LimitMilliseconds, Better.Lower, null));
            }

            results.AddRange(await MeasureEqualAsync(host, label));
            await run.SayAsync($"{label} measured");
        }

        return results;
    }

    /// <summary>The same question again and again; between stretches of it the database says how it would answer.</summary>
    private async Task<IReadOnlyList<Measurement>> MeasureEqualAsync(QuietHost host, string label)
    {
        using var probe = new PlanProbe();
        var ask = Questions[0].Ask;
        HashSet<string> plans = [await PlanAsync(host, probe, ask)];
        var times = new List<double>(Equal);
        for (var stretch = 0; stretch < Stretches; stretch++)
        {
            times.AddRange(await TimesAsync(host, ask, Equal / Stretches));
            plans.Add(await PlanAsync(host, probe, ask));
        }

        var median = Percentiles.Median(times);
        return
        [
            new(Name, $"1,000 equal requests, p99 (baseline: median), {label}", Percentiles.At(times, 0.99), "ms", Math.Max(5 * median, LeastTailLimit), Better.Lower, median),
            new(Name, $"1,000 equal requests, query plans, {label}", plans.Count, "", 1, Better.Lower, null),
        ];
    }

    private static async Task<string> PlanAsync(QuietHost host, PlanProbe probe, Func<IServiceProvider, Task> ask)
    {
        var plan = "";
        await CaseField.AsNurseAsync(host, async services => plan = await probe.ExplainAsync(services, () => ask(services)));
        return plan.Length > 0 ? plan : throw new InvalidOperationException("The question sent no statement to the list.");
    }

    /// <summary>Milliseconds of each request, every one in a scope of its own as over HTTP.</summary>
    private static async Task<IReadOnlyList<double>> TimesAsync(QuietHost host, Func<IServiceProvider, Task> ask, int requests)
    {
        var times = new List<double>(requests);
        for (var request = 0; request < requests; request++)
        {
            var start = Stopwatch.GetTimestamp();
            await CaseField.AsNurseAsync(host, ask);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    private static Func<IServiceProvider, Task> Find(CaseTerms terms) => services => services.GetRequiredService<ICaseSearch>().FindAsync(terms);
}
