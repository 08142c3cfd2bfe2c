using System.Globalization;

namespace HerSys.Benchmarks.Encryption;

/// <summary>
/// People whose family names are as unevenly shared as those of Japan: the n-th most common name is had by about 1/n^0.8
/// as many people as the first. The names themselves are syllables drawn by lot.
/// </summary>
internal sealed class SamplePeople
{
    private const int PoolSeed = 1741;
    private const int Families = 2000;
    private const int Givens = 400;
    private const double Unevenness = 0.8;
    private const string Syllables = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ";

    private readonly string[] families;
    private readonly string[] givens;
    private readonly double[] shares;

    public SamplePeople()
    {
        var lot = new Random(PoolSeed);
        families = [.. Enumerable.Range(0, Families).Select(_ => Word(lot, 2, 4))];
        givens = [.. Enumerable.Range(0, Givens).Select(_ => Word(lot, 2, 3))];
        var weights = Enumerable.Range(1, Families).Select(rank => Math.Pow(rank, -Unevenness)).ToArray();
        var sum = 0.0;
        shares = [.. weights.Select(weight => (sum += weight) / weights.Sum())];
    }

    /// <summary>A sample; another seed draws other people from the same population.</summary>
    public IEnumerable<SamplePerson> Draw(int count, int seed)
    {
        var lot = new Random(seed);
        for (var id = 1; id <= count; id++)
        {
            var rank = Array.BinarySearch(shares, lot.NextDouble());
            var family = families[Math.Min(rank < 0 ? ~rank : rank, Families - 1)];
            var phone = string.Create(CultureInfo.InvariantCulture, $"090{lot.Next(100_000_000):D8}");
            yield return new SamplePerson(id, family, givens[lot.Next(Givens)], phone, $"見本市見本町{lot.Next(1, 4000)}番地");
        }
    }

    private static string Word(Random lot, int shortest, int longest)
    {
        // The smaller of two draws: some syllables are more common than others, as in names.
        var length = lot.Next(shortest, longest + 1);
        return new string([.. Enumerable.Range(0, length).Select(_ => Syllables[Math.Min(lot.Next(Syllables.Length), lot.Next(Syllables.Length))])]);
    }
}
