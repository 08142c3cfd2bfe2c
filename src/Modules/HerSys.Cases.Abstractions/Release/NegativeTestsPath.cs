namespace HerSys.Cases.Release;

/// <summary>
/// Two negative specimens in a row, far enough apart, the first one not too early. Release is possible from the moment
/// when both results are known. Without specimens the path is silent: tests are not owed where days suffice.
/// </summary>
internal static class NegativeTestsPath
{
    internal static PathResult? Assess(ReleaseRule rule, CaseInTime person)
    {
        if (rule.NegativeTests is not { } exit)
        {
            return null;
        }

        var specimens = person.Facts.Specimens
            .Where(specimen => exit.Methods.Contains(specimen.Method))
            .OrderBy(specimen => specimen.TakenAt)
            .ToArray();
        if (specimens.Length == 0)
        {
            return rule.Days is null ? Unmet(NothingTaken()) : null;
        }

        if (EarliestFirstSpecimen(exit, person) is not { } from)
        {
            return Unmet(ImprovementUnknown());
        }

        return Pairs(specimens, from, TimeSpan.FromHours(exit.HoursBetween)).MinBy(pair => pair.KnownAt) is { } found
            ? new PathResult(ReleasePath.NegativeTests, found.KnownAt, [Met(person, found)])
            : Unmet(TooEarlyOrTooClose(person, from, exit.HoursBetween));
    }

    private static DateTimeOffset? EarliestFirstSpecimen(NegativeTestExit exit, CaseInTime person)
    {
        var afterDay = person.Days.StartOf(person.DayZero.AddDays((exit.AfterDay ?? -1) + 1));
        if (exit.HoursAfterImprovement is not { } hours)
        {
            return afterDay;
        }

        var improved = person.AfterImprovement(hours);
        return improved is null || improved > afterDay ? improved : afterDay;
    }

    private static IEnumerable<NegativePair> Pairs(ReleaseSpecimen[] specimens, DateTimeOffset from, TimeSpan between)
    {
        for (var first = 0; first < specimens.Length; first++)
        {
            if (!IsNegative(specimens[first]) || specimens[first].TakenAt < from)
            {
                continue;
            }

            for (var second = first + 1; second < specimens.Length && IsNegative(specimens[second]); second++)
            {
                if (specimens[second].TakenAt - specimens[first].TakenAt >= between)
                {
                    yield return new NegativePair(specimens[first], specimens[second]);
                }
            }
        }
    }

    private static bool IsNegative(ReleaseSpecimen specimen) =>
        specimen is { Outcome: SpecimenOutcome.Negative, ResultAt: not null };

    private static PathResult Unmet(ReleaseStep step) => new(ReleasePath.NegativeTests, null, [step]);

    private static ReleaseStep Met(CaseInTime person, NegativePair pair) =>
        person.Step(ReleaseStepKind.NegativeTests, pair.KnownAt,
            $"陰性の検査2回(採取 {person.Days.Ja(pair.First.TakenAt)}、{person.Days.Ja(pair.Second.TakenAt)}): 2回の結果が{person.Days.Ja(pair.KnownAt)}にそろい、条件を満たします。",
            $"Two negative tests (taken {person.Days.En(pair.First.TakenAt)} and {person.Days.En(pair.Second.TakenAt)}): both results known at {person.Days.En(pair.KnownAt)}, condition met.");

    private static ReleaseStep NothingTaken() => CaseInTime.Missing(ReleaseStepKind.NegativeTests,
        "この基準では2回の陰性確認が必要ですが、検体が記録されていません。検体の採取日時と結果を入力してください。",
        "This rule asks for two negative tests, but no specimen is recorded. Enter when specimens were taken and their results.");

    private static ReleaseStep ImprovementUnknown() => CaseInTime.Missing(ReleaseStepKind.NegativeTests,
        "陰性確認による解除: 症状軽快の日時が記録されていないため判定できません。軽快の日時を入力してください。",
        "Release by negative tests cannot be judged while the improvement is not recorded. Enter when it was.");

    private static ReleaseStep TooEarlyOrTooClose(CaseInTime person, DateTimeOffset from, int hours) =>
        CaseInTime.NotMet(ReleaseStepKind.NegativeTests,
            $"陰性確認による解除: {person.Days.Ja(from)}以降に採取し、採取の間隔が{hours}時間以上ある、続けて2回の陰性がそろっていません。",
            $"Release by negative tests: there are no two negatives in a row, taken from {person.Days.En(from)} and at least {hours} hours apart.");
}
