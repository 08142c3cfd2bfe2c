namespace HerSys.Cases.Release;

/// <summary>
/// Which rules may end an isolation: the one in force on day 0, and those that came later and say that they also apply
/// to people already in isolation (domain.md 0 and 3.4, E9 and E14).
/// </summary>
internal static class ApplicableRules
{
    /// <summary>The rule of day 0 first, then later ones in order; empty if no rule was in force on day 0.</summary>
    internal static IReadOnlyList<ReleaseRule> Of(
        ReleaseRuleSet rules, DateOnly dayZero, ReleaseGroup group, CareSetting setting)
    {
        var own = rules.Rules.LastOrDefault(rule => rule.EffectiveFrom <= dayZero && rule.Covers(group, setting));
        if (own is null)
        {
            return [];
        }

        var later = rules.Rules.Where(rule =>
            rule.EffectiveFrom > dayZero && rule.AppliesToThoseIsolating && rule.Covers(group, setting));
        return [own, .. later];
    }
}
