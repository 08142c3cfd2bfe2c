namespace HerSys.Cases.Release;

/// <summary>One dated rule for ending isolation (退院基準・解除基準). Data, loaded by <see cref="ReleaseRuleSet"/>.</summary>
public sealed record ReleaseRule
{
    /// <summary>A stable name, stored with each decision.</summary>
    public required string Id { get; init; }

    /// <summary>The first day on which the rule is in force; until a later rule for the same people replaces it.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>Whom it is about; empty for everybody.</summary>
    public required IReadOnlyList<ReleaseGroup> Groups { get; init; }

    /// <summary>Where it applies; empty for everywhere.</summary>
    public IReadOnlyList<CareSetting> Settings { get; init; } = [];

    /// <summary>How many days must pass after day 0: day N is still isolation. Null if only tests end it.</summary>
    public int? Days { get; init; }

    /// <summary>How many hours must pass after improvement, besides the days; null if improvement does not matter.</summary>
    public int? HoursAfterImprovement { get; init; }

    /// <summary>Release by two negative tests, if the rule offers it.</summary>
    public NegativeTestExit? NegativeTests { get; init; }

    /// <summary>Release by a negative kit, if the rule offers it.</summary>
    public KitExit? Kit { get; init; }

    /// <summary>The last day of caution (感染対策の徹底, 自主的な健康観察), counted from day 0; null if none is named.</summary>
    public int? CautionDay { get; init; }

    /// <summary>Whether it also ends the isolation of those who fell ill before it came into force.</summary>
    public bool AppliesToThoseIsolating { get; init; }

    /// <summary>Whether there is no isolation by law any more.</summary>
    public bool NoIsolation { get; init; }

    /// <summary>Where the rule is from.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the rule is about such a person in such a place.</summary>
    public bool Covers(ReleaseGroup group, CareSetting setting) =>
        (Groups.Count == 0 || Groups.Contains(group)) && (Settings.Count == 0 || Settings.Contains(setting));
}
