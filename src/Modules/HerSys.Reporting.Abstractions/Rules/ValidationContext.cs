using System.Collections.Immutable;

namespace HerSys.Reporting.Rules;

/// <summary>What rules need to know beside the form and the answers.</summary>
/// <param name="Today">The current day in the tenant's time zone (JST); no date may lie after it.</param>
public sealed record ValidationContext(DateOnly Today)
{
    /// <summary>
    /// The tenant's choice of error or warning by rule id. A fixed rule's entry has no effect. Lowering concerns all
    /// findings of a rule; raising only those of the rule's own default, not its mere hints.
    /// </summary>
    public IReadOnlyDictionary<string, Severity> SeverityOverrides { get; init; } =
        ImmutableDictionary<string, Severity>.Empty;

    /// <summary>The severity of a finding after the tenant's choice.</summary>
    /// <param name="ruleId">The rule that found it.</param>
    /// <param name="natural">The severity that the rule gives it.</param>
    public Severity SeverityOf(string ruleId, Severity natural)
    {
        var rule = RuleCatalog.Find(ruleId);
        if (rule is { IsFixed: true } || !SeverityOverrides.TryGetValue(ruleId, out var chosen))
        {
            return natural;
        }

        var mayRaise = rule is null || rule.DefaultSeverity == natural;
        return chosen < natural || mayRaise ? chosen : natural;
    }
}
