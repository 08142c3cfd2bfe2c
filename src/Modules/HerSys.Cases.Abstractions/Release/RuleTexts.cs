using HerSys.Japan;

namespace HerSys.Cases.Release;

/// <summary>Rules in words.</summary>
internal static class RuleTexts
{
    internal static ReleaseStep Applied(ReleaseRule rule, DateOnly dayZero)
    {
        var isLater = rule.EffectiveFrom > dayZero;
        var (alsoJa, alsoEn) = isLater
            ? ("この基準は、適用開始時に療養中の方にも適用されます。", " It also applies to people who were in isolation when it began.")
            : ("", "");
        return new ReleaseStep(ReleaseStepKind.Rule, ReleaseStepState.Fulfilled, null, new BilingualText(
            $"{LocalDays.Ja(rule.EffectiveFrom)}からの基準({Ja(rule)})で判定します。{alsoJa}",
            $"Judged by the rule of {LocalDays.En(rule.EffectiveFrom)} ({En(rule)}).{alsoEn}"));
    }

    /// <summary>What another rule would give, unless it began after the release or is the end of isolation by law.</summary>
    internal static IEnumerable<ReleaseStep> Other(CaseInTime person, RuleAssessment chosen, RuleAssessment other)
    {
        var isOfThatTime = person.Days.StartOf(other.Rule.EffectiveFrom) <= chosen.Earliest;
        if (other.Earliest is { } earliest && isOfThatTime && !other.Rule.NoIsolation)
        {
            yield return person.Step(ReleaseStepKind.OtherRule, earliest,
                $"{LocalDays.Ja(other.Rule.EffectiveFrom)}からの基準({Ja(other.Rule)})では{person.Days.Ja(earliest)}からになります。早い方の基準を採りました。",
                $"The rule of {LocalDays.En(other.Rule.EffectiveFrom)} ({En(other.Rule)}) would give {person.Days.En(earliest)}; the earlier one counts.");
        }
    }

    internal static ReleaseStep Caution(CaseInTime person, DateOnly end) =>
        person.Step(ReleaseStepKind.Caution, person.Days.StartOf(end.AddDays(1)),
            $"解除後も{LocalDays.Ja(end)}までは、検温などの健康確認と感染対策を続けます。",
            $"After release, watch your health and take precautions until {LocalDays.En(end)}.");

    private static string Ja(ReleaseRule rule)
    {
        if (rule.NoIsolation)
        {
            return "隔離期間なし";
        }

        if (rule.Days is not { } days)
        {
            return "陰性確認2回";
        }

        return rule.HoursAfterImprovement is { } hours ? $"{days}日間経過かつ症状軽快後{hours}時間" : $"{days}日間経過";
    }

    private static string En(ReleaseRule rule)
    {
        if (rule.NoIsolation)
        {
            return "no isolation";
        }

        if (rule.Days is not { } days)
        {
            return "two negative tests";
        }

        return rule.HoursAfterImprovement is { } hours
            ? $"{days} days and {hours} hours after improvement"
            : $"{days} days";
    }
}
