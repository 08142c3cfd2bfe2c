namespace HerSys.Cases.Release;

/// <summary>Evaluates release rules (domain.md 3). Pure: the same facts, rules and moment give the same answer.</summary>
public static class ReleaseEvaluator
{
    /// <summary>When isolation may end, and every step of the why.</summary>
    /// <remarks>
    /// The rule in force on day 0 is judged, and each later one that also applies to people already in isolation; the
    /// earliest result counts, but no rule releases before its own first day. An improvement that is not recorded is
    /// never assumed: such a case stays undetermined.
    /// </remarks>
    /// <param name="facts">What is recorded.</param>
    /// <param name="rules">The dated rules.</param>
    /// <param name="asOf">
    /// The moment for which steps are called fulfilled or pending. It changes dates only for a case that the rule of
    /// day 0 leaves undetermined: a later rule may determine it from the day it is in force.
    /// </param>
    /// <param name="options">The tenant's time zone and reading of dates.</param>
    public static ReleaseEvaluation Evaluate(
        ReleaseFacts facts, ReleaseRuleSet rules, DateTimeOffset asOf, ReleaseOptions options)
    {
        var start = DayZero.Of(facts);
        if (start.Day is not { } dayZero)
        {
            return EvaluationText.WithoutDayZero(start.Text);
        }

        var person = new CaseInTime(facts, dayZero, asOf, options);
        var assessments = ApplicableRules.Of(rules, dayZero, start.Group, facts.Setting)
            .Select(rule => RuleAssessor.Assess(rule, person))
            .ToArray();
        return assessments.Length == 0
            ? EvaluationText.WithoutRule(person, start.Text)
            : EvaluationText.Compose(person, start, Choose(assessments, person), assessments);
    }

    private static RuleAssessment Choose(RuleAssessment[] assessments, CaseInTime person)
    {
        var own = assessments[0];
        var considered = own.Earliest is null
            ? assessments.Where(assessment => assessment == own || MayDecideUndetermined(assessment.Rule, person))
            : assessments;
        return considered
            .OrderBy(assessment => assessment.Earliest ?? DateTimeOffset.MaxValue)
            .ThenBy(assessment => assessment.DayCountMetAt ?? DateTimeOffset.MaxValue)
            .ThenBy(assessment => assessment.Rule.NoIsolation)
            .ThenByDescending(assessment => assessment.Rule.EffectiveFrom)
            .First();
    }

    /// <summary>
    /// Where the rule of day 0 gives no date for want of a record, a rule of the future must not give one either, and
    /// the end of isolation by law in 2023 must not close cases whose improvement nobody recorded (E13).
    /// </summary>
    private static bool MayDecideUndetermined(ReleaseRule rule, CaseInTime person) =>
        !rule.NoIsolation && person.Days.StartOf(rule.EffectiveFrom) <= person.AsOf;
}
