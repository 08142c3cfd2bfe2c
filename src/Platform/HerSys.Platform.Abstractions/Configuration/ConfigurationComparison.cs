namespace HerSys.Platform.Configuration;

/// <summary>What a step of a recipe would change.</summary>
/// <param name="Lines">What differs, in a stable order.</param>
/// <param name="Refusals">What is not taken over, and why.</param>
public sealed record ConfigurationComparison(IReadOnlyList<ConfigurationLine> Lines, IReadOnlyList<ConfigurationRefusal> Refusals)
{
    /// <summary>Nothing is taken over, for one reason.</summary>
    public static ConfigurationComparison Refused(string place, string reason) => new([], [new ConfigurationRefusal(place, reason)]);
}
