using HerSys.Cases.Contracts;
using HerSys.Cases.Upkeep;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>Says why an entry cannot be undone, and what can be done instead.</summary>
internal static class UndoMessages
{
    public static CaseOutcome Of(UndoRefusal refusal) => refusal switch
    {
        UndoRefusal.NotYours => CaseOutcome.Refuse(
            "", "ほかの人の記録は取り消せません。記録の「訂正する」から、理由をつけて訂正してください。", "Entries of others cannot be undone. Correct it on the record, with a reason."),
        UndoRefusal.TooLate => CaseOutcome.Refuse(
            "", "取り消せるのは記録してから10分以内です。記録の「訂正する」から、理由をつけて訂正してください。", "An entry can be undone within ten minutes. Correct it on the record, with a reason."),
        UndoRefusal.NotTheLast => CaseOutcome.Refuse(
            "", "このあとにほかの記録が入ったので、取り消せません。記録の「訂正する」から、理由をつけて訂正してください。", "Something was entered after it, so it cannot be undone. Correct it on the record, with a reason."),
        UndoRefusal.IsFirst => CaseOutcome.Refuse(
            "", "最初のステータスは取り消せません。正しいステータスに更新してください。", "The first status cannot be undone. Set the right one."),
        _ => CaseOutcome.Refuse(
            "", "取り消したことは取り消せません。ステータスをもう一度更新してください。", "An undo cannot be undone. Set the status again."),
    };
}
