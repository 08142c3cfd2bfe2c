namespace HerSys.Cases.Release;

/// <summary>Applies one rule to one case: the earliest of the rule's ways, but not before the rule came into force.</summary>
internal static class RuleAssessor
{
    internal static RuleAssessment Assess(ReleaseRule rule, CaseInTime person) => rule.NoIsolation
        ? NoIsolation(rule, person)
        : ByPaths(rule, person);

    private static RuleAssessment NoIsolation(ReleaseRule rule, CaseInTime person)
    {
        var from = rule.EffectiveFrom > person.DayZero ? rule.EffectiveFrom : person.DayZero;
        return new RuleAssessment { Rule = rule, Earliest = person.Days.StartOf(from), Path = ReleasePath.NoIsolation };
    }

    private static RuleAssessment ByPaths(ReleaseRule rule, CaseInTime person)
    {
        var days = DaysPath.Assess(rule, person);
        var paths = new[] { days, NegativeTestsPath.Assess(rule, person), KitPath.Assess(rule, person) }
            .OfType<PathResult>()
            .ToArray();
        var best = paths.Where(path => path.MetAt is not null).MinBy(path => path.MetAt);
        var ruleStart = person.Days.StartOf(rule.EffectiveFrom);
        var isHeldBack = best?.MetAt < ruleStart;

        return new RuleAssessment
        {
            Rule = rule,
            DayCountEnd = rule.Days is { } count ? person.DayZero.AddDays(count) : null,
            DayCountMetAt = days?.Steps[0].At is { } met && met < ruleStart ? ruleStart : days?.Steps[0].At,
            Earliest = isHeldBack ? ruleStart : best?.MetAt,
            Path = best?.Path ?? ReleasePath.None,
            Undetermined = best is null ? Reason(rule, person) : UndeterminedReason.None,
            Steps =
            [
                .. paths.SelectMany(path => path.Steps),
                .. isHeldBack ? [RuleStartStep(person, ruleStart)] : Array.Empty<ReleaseStep>(),
            ],
        };
    }

    private static UndeterminedReason Reason(ReleaseRule rule, CaseInTime person)
    {
        var needsImprovement = rule.HoursAfterImprovement is not null || rule.NegativeTests?.HoursAfterImprovement is not null;
        return needsImprovement && person.Facts.Improvement is null
            ? UndeterminedReason.ImprovementNotRecorded
            : UndeterminedReason.NegativeTestsMissing;
    }

    private static ReleaseStep RuleStartStep(CaseInTime person, DateTimeOffset ruleStart) =>
        person.Step(ReleaseStepKind.RuleStart, ruleStart,
            $"この基準は{person.Days.Ja(ruleStart)}から適用されるため、それより前には解除できません。",
            $"This rule is in force from {person.Days.En(ruleStart)}; it cannot release anybody earlier.");
}
