using HerSys.Japan;

namespace HerSys.Cases.Release;

/// <summary>Puts an evaluation together: the chosen rule's result, its steps, and what people read.</summary>
internal static class EvaluationText
{
    internal static ReleaseEvaluation WithoutDayZero(BilingualText text) => new()
    {
        Undetermined = UndeterminedReason.DayZeroNotRecorded,
        UndeterminedText = text,
        Steps = [new ReleaseStep(ReleaseStepKind.DayZero, ReleaseStepState.NotRecorded, null, text)],
    };

    internal static ReleaseEvaluation WithoutRule(CaseInTime person, BilingualText dayZeroText)
    {
        var text = new BilingualText(
            $"{LocalDays.Ja(person.DayZero)}に適用される解除基準がありません。起算日を確かめてください。",
            $"No release rule was in force on {LocalDays.En(person.DayZero)}. Check day 0.");
        return new ReleaseEvaluation
        {
            DayZero = person.DayZero,
            Undetermined = UndeterminedReason.NoRuleInForce,
            UndeterminedText = text,
            Steps = [DayZeroStep(dayZeroText), CaseInTime.NotMet(ReleaseStepKind.Rule, text.Ja, text.En)],
        };
    }

    internal static ReleaseEvaluation Compose(
        CaseInTime person, DayZero start, RuleAssessment chosen, IReadOnlyList<RuleAssessment> all)
    {
        var cautionEnd = chosen.Rule.CautionDay is { } day ? person.DayZero.AddDays(day) : (DateOnly?)null;
        var lastDay = chosen.Earliest is { } earliest && chosen.Path != ReleasePath.NoIsolation
            ? person.Days.DayOf(earliest.AddTicks(-1))
            : LastDayBeforeNoIsolation(person, chosen);
        var undetermined = Undetermined(person, chosen);
        return new ReleaseEvaluation
        {
            DayZero = person.DayZero,
            DayCountEnd = chosen.DayCountEnd,
            DayCountMetAt = chosen.DayCountMetAt,
            EarliestRelease = chosen.Earliest,
            LastIsolationDay = lastDay,
            CautionEnd = cautionEnd,
            Path = chosen.Path,
            Rule = chosen.Rule,
            Undetermined = chosen.Undetermined,
            UndeterminedText = undetermined,
            Steps =
            [
                DayZeroStep(start.Text),
                RuleTexts.Applied(chosen.Rule, person.DayZero),
                .. chosen.Steps,
                .. all.Where(other => other != chosen).SelectMany(other => RuleTexts.Other(person, chosen, other)),
                Conclusion(person, chosen, lastDay, undetermined),
                .. cautionEnd is { } end ? [RuleTexts.Caution(person, end)] : Array.Empty<ReleaseStep>(),
            ],
        };
    }

    /// <summary>Who fell ill when there was no isolation any more has no last day of it.</summary>
    private static DateOnly? LastDayBeforeNoIsolation(CaseInTime person, RuleAssessment chosen) =>
        chosen.Path == ReleasePath.NoIsolation && chosen.Rule.EffectiveFrom > person.DayZero
            ? chosen.Rule.EffectiveFrom.AddDays(-1)
            : null;

    private static BilingualText? Undetermined(CaseInTime person, RuleAssessment chosen) => chosen.Undetermined switch
    {
        UndeterminedReason.None => null,
        UndeterminedReason.ImprovementNotRecorded when chosen.DayCountMetAt is { } met => new BilingualText(
            $"日数の条件は{person.Days.Ja(met)}から満たしますが、症状軽快の日時が記録されていないため、解除可能日時は未定です。軽快の日時を入力してください。",
            $"The day rule is met from {person.Days.En(met)}, but the improvement is not recorded, so the earliest release is undetermined. Enter when symptoms improved."),
        UndeterminedReason.ImprovementNotRecorded => new BilingualText(
            "症状軽快の日時が記録されていないため、解除可能日時は未定です。軽快の日時を入力してください。",
            "The improvement is not recorded, so the earliest release is undetermined. Enter when symptoms improved."),
        _ => new BilingualText(
            "この基準に必要な2回の陰性確認がそろっていないため、解除可能日時は未定です。検体の採取日時と結果を入力してください。",
            "The two negative tests that this rule asks for are not there, so the earliest release is undetermined. Enter specimens and results."),
    };

    private static ReleaseStep DayZeroStep(BilingualText text) =>
        new(ReleaseStepKind.DayZero, ReleaseStepState.Fulfilled, null, text);

    private static ReleaseStep Conclusion(
        CaseInTime person, RuleAssessment chosen, DateOnly? lastDay, BilingualText? undetermined)
    {
        if (chosen.Earliest is not { } earliest)
        {
            return new ReleaseStep(ReleaseStepKind.Conclusion, ReleaseStepState.NotRecorded, null, undetermined!);
        }

        return lastDay is { } last
            ? person.Step(ReleaseStepKind.Conclusion, earliest,
                $"解除可能日時は{person.Days.Ja(earliest)}、療養最終日は{LocalDays.Ja(last)}です。",
                $"The earliest release is {person.Days.En(earliest)}, the last day of isolation {LocalDays.En(last)}.")
            : person.Step(ReleaseStepKind.Conclusion, earliest,
                "法律に基づく隔離期間はありません。",
                "There is no isolation period by law.");
    }
}
