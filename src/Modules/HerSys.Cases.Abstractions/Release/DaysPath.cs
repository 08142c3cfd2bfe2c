namespace HerSys.Cases.Release;

/// <summary>
/// Days passed after day 0, and hours after improvement. "N days passed" means that day N is still isolation, so the
/// day count is met at 00:00 of day N + 1 (domain.md 3.2).
/// </summary>
internal static class DaysPath
{
    internal static PathResult? Assess(ReleaseRule rule, CaseInTime person)
    {
        if (rule.Days is not { } days)
        {
            return null;
        }

        var lastDay = person.DayZero.AddDays(days);
        var countMet = person.Days.StartOf(lastDay.AddDays(1));
        var countStep = person.Step(ReleaseStepKind.DayCount, countMet,
            $"{days}日間の経過: {days}日目の{LocalDays.Ja(lastDay)}までは療養期間です。日数の条件は{person.Days.Ja(countMet)}から満たします。",
            $"{days} days: day {days}, {LocalDays.En(lastDay)}, is still isolation. The day count is met from {person.Days.En(countMet)}.");
        if (rule.HoursAfterImprovement is not { } hours)
        {
            return new PathResult(ReleasePath.Days, countMet, [countStep]);
        }

        var improvementStep = ImprovementStep(person, hours);
        var metAt = improvementStep.At is { } improved ? Later(countMet, improved) : (DateTimeOffset?)null;
        return new PathResult(ReleasePath.Days, metAt, [countStep, improvementStep]);
    }

    private static ReleaseStep ImprovementStep(CaseInTime person, int hours)
    {
        if (person.AfterImprovement(hours) is not { } metAt)
        {
            return CaseInTime.Missing(ReleaseStepKind.Improvement,
                $"症状軽快後{hours}時間の経過: 症状軽快の日時が記録されていません。軽快を確認し、日時を入力してください。",
                $"{hours} hours after improvement: the improvement is not recorded. Confirm it and enter when it was.");
        }

        var (ja, en) = Recorded(person);
        return person.Step(ReleaseStepKind.Improvement, metAt,
            $"症状軽快({ja})後{hours}時間の経過: {person.Days.Ja(metAt)}から満たします。",
            $"{hours} hours after improvement ({en}): met from {person.Days.En(metAt)}.");
    }

    private static (string Ja, string En) Recorded(CaseInTime person) => person.Facts.Improvement switch
    {
        { Instant: { } instant } => (person.Days.Ja(instant), person.Days.En(instant)),
        { Date: { } date } => (LocalDays.Ja(date) + "、時刻不明", LocalDays.En(date) + ", hour unknown"),
        _ => ("", ""),
    };

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
