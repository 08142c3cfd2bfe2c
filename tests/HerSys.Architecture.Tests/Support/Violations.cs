namespace HerSys.Architecture.Tests.Support;

/// <summary>Fails with every violation, so that all can be mended at once.</summary>
internal static class Violations
{
    /// <summary>Nothing may be found.</summary>
    /// <param name="found">What breaks the rule, one per line.</param>
    public static void None(IEnumerable<string?> found)
    {
        var all = found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, $"{all.Count} violations:{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
    }
}
