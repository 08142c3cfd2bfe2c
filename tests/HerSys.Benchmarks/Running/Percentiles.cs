namespace HerSys.Benchmarks.Running;

/// <summary>Percentiles by nearest rank: always a value that was measured.</summary>
internal static class Percentiles
{
    /// <summary>The value below or at which half of the values are.</summary>
    public static double Median(IEnumerable<double> values) => At(values, 0.5);

    /// <summary>The value below or at which that share of the values is.</summary>
    /// <param name="values">At least one value.</param>
    /// <param name="share">Between 0 and 1.</param>
    public static double At(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        var rank = (int)Math.Ceiling(share * sorted.Length);
        return sorted[Math.Clamp(rank - 1, 0, sorted.Length - 1)];
    }
}
