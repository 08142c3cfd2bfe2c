namespace HerSys.Cases.Upkeep;

/// <summary>By which rule a case is watched, and from when the hours of the rule count.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="IsSevere">Whether the person comes first among those of the rule.</param>
/// <param name="From">From when hours count (UTC).</param>
public sealed record UpkeepWatch(UpkeepRule Rule, bool IsSevere, DateTimeOffset From)
{
    private const int PerRule = 2;

    /// <summary>The order of lists as one number: rule first, the severely ill first within it.</summary>
    public int Rank => RankOf(Rule, IsSevere);

    /// <summary>The number of a rule and a risk.</summary>
    public static int RankOf(UpkeepRule rule, bool isSevere) => ((int)rule * PerRule) + (isSevere ? 0 : 1);

    /// <summary>The rule of a number.</summary>
    public static UpkeepRule RuleOf(int rank) => (UpkeepRule)(rank / PerRule);

    /// <summary>Whether the number is that of somebody severely ill.</summary>
    public static bool IsSevereOf(int rank) => rank % PerRule == 0;
}
