using HerSys.Cases.Contracts;
using HerSys.Cases.Release;
using HerSys.Cases.Statuses;
using HerSys.Platform.Mvc.Localization;

namespace HerSys.Cases.Services.Reading;

/// <summary>Chooses the one obvious next step of a case for a reader, worst first.</summary>
internal sealed class NextSteps(ITexts texts, CaseClock clock)
{
    public NextStep Of(CaseRow row, ReleaseEvaluation? release, CaseRights rights)
    {
        var actions = Actions(row.CaseId);
        return row.Status.Group switch
        {
            CaseStatusGroup.Awaiting => Step(texts["療養先が決まっていません。決まったらステータスを更新してください。"], (rights.Status, actions.Status), (rights.Course, actions.Course)),
            CaseStatusGroup.Isolating => OfIsolating(row, release, rights, actions),
            CaseStatusGroup.Unknown or CaseStatusGroup.BeforeDiagnosis => Step(texts["いまの状態を確かめ、ステータスを更新してください。"], (rights.Status, actions.Status)),
            CaseStatusGroup.Released => Step(texts["療養は終わっています。することはありません。"]),
            CaseStatusGroup.Died when row.DeathDate is null => Step(texts["死亡年月日を確かめて入力してください。"], (rights.Edit, actions.Dates)),
            _ => Step(texts["することはありません。"]),
        };
    }

    private NextStep OfIsolating(CaseRow row, ReleaseEvaluation? release, CaseRights rights, CaseActions actions)
    {
        if (release?.IsReleasableAt(clock.Now) == true)
        {
            return rights.Release
                ? Step(texts["解除の基準を満たしています。記録を確かめて、解除を決めてください。"], (true, actions.Release), (rights.Status, actions.Status))
                : Step(texts["解除の基準を満たしています。保健所長の決定を待っています。"], (rights.Status, actions.Status));
        }

        return release?.Undetermined switch
        {
            UndeterminedReason.DayZeroNotRecorded => Step(
                texts["発病日(無症状の人は検体採取日)が分からないため、解除できる日を決められません。確かめて入力してください。"], (rights.Edit, actions.Dates), (rights.Status, actions.Status)),
            UndeterminedReason.ImprovementNotRecorded => Step(
                texts["症状が軽快したかを確かめ、軽快した日時を記録してください。"], (rights.Course, actions.Course), (rights.Status, actions.Status)),
            _ => Step(texts["解除できる日まで、経過を見ます。変わったことがあればステータスを更新してください。"], (rights.Status, actions.Status), (rights.Course, actions.Course)),
        };
    }

    private CaseActions Actions(Guid caseId) => new(
        new NextAction(texts["ステータスを更新する"], "refresh", $"~/cases/{caseId}/status"),
        new NextAction(texts["症状軽快を記録する"], "ok", $"~/cases/{caseId}/course"),
        new NextAction(texts["日付を入力する"], "edit", $"~/cases/{caseId}/dates"),
        new NextAction(texts["解除を決める"], "check", $"~/cases/{caseId}/release"));

    private static NextStep Step(string text, params IEnumerable<(bool May, NextAction Action)> actions) =>
        new(text, [.. actions.Where(entry => entry.May).Select(entry => entry.Action)]);

    private sealed record CaseActions(NextAction Status, NextAction Course, NextAction Dates, NextAction Release);
}
