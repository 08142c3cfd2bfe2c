using System.Diagnostics;
using HerSys.Benchmarks.Results;
using HerSys.Benchmarks.Running;
using HerSys.Japan;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;

namespace HerSys.Benchmarks.Encryption;

/// <summary>
/// What field encryption with keyed blind indexes would cost and what it would hide (docs/adr/0020); no limits, since it
/// serves a decision. The baseline of each figure is the plain form.
/// </summary>
internal sealed class EncryptionSuite : IBenchmarkSuite
{
    private const int Page = 50;
    private const int Seed = 1;
    private const int KnownShare = 100;

    private static readonly DatabaseProvider[] Providers = [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    public string Name => "encryption";

    public async Task<IReadOnlyList<Measurement>> RunAsync(BenchmarkRun run)
    {
        var population = new SamplePeople();
        var count = run.Count(200_000, 20_000);
        SamplePerson[] people = [.. population.Draw(count, Seed)];
        var results = new List<Measurement>();
        using var secret = new SealedForm();
        foreach (var provider in Providers)
        {
            await using var database = await TestDatabase.CreateAsync(provider);
            var plain = await MeasureAsync(database, new PlainForm(), people);
            await run.SayAsync($"plain measured on {provider}");
            var hidden = await MeasureAsync(database, secret, people);
            await run.SayAsync($"sealed measured on {provider}");
            results.AddRange(hidden.Zip(plain, (measured, baseline) => measured with
            {
                Metric = $"{measured.Metric}, {provider.ToString().ToLowerInvariant()}",
                Baseline = baseline.Value,
            }));
        }

        return results;
    }

    private async Task<IReadOnlyList<Measurement>> MeasureAsync(TestDatabase database, IPersonForm form, SamplePerson[] people)
    {
        await using var tables = new PersonTables(database, form);
        await tables.CreateAsync();
        var rate = await tables.WriteAsync(people);
        var bytes = await tables.BytesPerPersonAsync(people.Length);
        var words = people.Take(200).Select(person => Bigrams.Cut(person.Kana)[0]).ToArray();
        var search = new List<double>();
        foreach (var word in words)
        {
            search.Add(await TimeAsync(() => tables.FirstPageAsync(word, Page)));
        }

        var all = await TimeAsync(() => tables.FirstPageAsync(null, Page));
        var known = people.Length / KnownShare;
        var share = form is PlainForm ? 100 : PieceAttack.Read(await tables.PiecesOfFirstAsync(known), people, known, form.Piece);
        return
        [
            Informs("people written per second", rate, "1/s", Better.Higher),
            Informs("bytes on disk per person", bytes, "B", Better.Lower),
            Informs("search of two kana, first page, p95", Percentiles.At(search, 0.95), "ms", Better.Lower),
            Informs("first page in the order of kana", all, "ms", Better.Lower),
            Informs("people whose name is read without the key, 1 % being known", share, "%", Better.Lower),
        ];
    }

    private Measurement Informs(string metric, double value, string unit, Better better) => new(Name, metric, value, unit, null, better, null);

    private static async Task<double> TimeAsync(Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
