namespace HerSys.Cases.Release;

/// <summary>Finds rules that could not be applied, before one of them decides about a person.</summary>
internal static class ReleaseRuleCheck
{
    internal static IReadOnlyList<string> Problems(IReadOnlyList<ReleaseRule> rules) =>
    [
        .. rules.Count == 0 ? ["There is no rule."] : Array.Empty<string>(),
        .. rules.CountBy(rule => rule.Id, StringComparer.Ordinal)
            .Where(counted => counted.Value > 1)
            .Select(counted => $"The id '{counted.Key}' is used {(counted.Value == 2 ? "twice" : "several times")}."),
        .. rules.SelectMany(rule => OfRule(rule).Select(problem => $"Rule '{rule.Id}': {problem}")),
        .. Overlaps(rules),
    ];

    private static IEnumerable<string> OfRule(ReleaseRule rule)
    {
        var hasWayOut = rule.Days is not null || rule.NegativeTests is not null;
        if (rule.NoIsolation && (hasWayOut || rule.Kit is not null))
        {
            yield return "'noIsolation' leaves no room for days, tests or kits.";
        }

        if (!rule.NoIsolation && !hasWayOut)
        {
            yield return "give 'days', 'negativeTests' or 'noIsolation'.";
        }

        if (rule.Kit is not null && rule.Days is null)
        {
            yield return "'kit' shortens 'days', which is missing.";
        }

        if (rule.NegativeTests is { Methods.Count: 0 })
        {
            yield return "'negativeTests' names no method.";
        }

        if (Numbers(rule).Any(number => number < 0))
        {
            yield return "numbers must not be negative.";
        }
    }

    private static IEnumerable<int?> Numbers(ReleaseRule rule) =>
    [
        rule.Days,
        rule.HoursAfterImprovement,
        rule.CautionDay,
        rule.Kit?.Day,
        rule.NegativeTests?.AfterDay,
        rule.NegativeTests?.HoursAfterImprovement,
        rule.NegativeTests?.HoursBetween,
    ];

    /// <summary>Two rules of one day for the same people in the same place would leave the choice to chance.</summary>
    private static IEnumerable<string> Overlaps(IReadOnlyList<ReleaseRule> rules) => rules
        .SelectMany(first => rules.Select(second => (First: first, Second: second)))
        .Where(pair => string.CompareOrdinal(pair.First.Id, pair.Second.Id) < 0)
        .Where(pair => pair.First.EffectiveFrom == pair.Second.EffectiveFrom && ShareSomebody(pair.First, pair.Second))
        .Select(pair => $"Rules '{pair.First.Id}' and '{pair.Second.Id}' begin on one day for the same people.");

    private static bool ShareSomebody(ReleaseRule first, ReleaseRule second) =>
        Enum.GetValues<ReleaseGroup>().Any(kind => Enum.GetValues<CareSetting>().Any(
            setting => first.Covers(kind, setting) && second.Covers(kind, setting)));
}
