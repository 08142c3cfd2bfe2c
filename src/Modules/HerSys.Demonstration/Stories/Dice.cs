namespace HerSys.Demonstration.Stories;

/// <summary>Chance that comes out the same each time: the demonstration is the same on every machine.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A number from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public int Between(int from, int to) => random.Next(from, to + 1);

    /// <summary>A key that comes out the same each time too.</summary>
    public Guid Key()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>One of them, all alike.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>One of them by weight.</summary>
    public T Pick<T>(IReadOnlyList<(T Value, int Weight)> choices)
    {
        var drawn = random.Next(choices.Sum(choice => choice.Weight));
        foreach (var (value, weight) in choices)
        {
            drawn -= weight;
            if (drawn < 0)
            {
                return value;
            }
        }

        throw new InvalidOperationException("The weights are all zero.");
    }
}
