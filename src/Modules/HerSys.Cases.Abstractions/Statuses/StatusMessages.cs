using System.Globalization;
using HerSys.Japan;

namespace HerSys.Cases.Statuses;

/// <summary>What users read when a change of status is refused or doubtful.</summary>
internal static class StatusMessages
{
    internal static StatusFinding UnknownCode(string code) => Error("S01", StatusFields.Status,
        $"ステータス「{code}」はありません。一覧から選んでください。",
        $"There is no status '{code}'. Choose one from the list.");

    internal static StatusFinding FutureStart(DateOnly start, DateOnly today) => Error("S02", StatusFields.Start,
        $"開始日の{JapaneseDate.ToShort(start)}は今日({JapaneseDate.ToShort(today)})より後です。今日までの日付を入力してください。",
        $"The start, {Iso(start)}, lies after today, {Iso(today)}. Enter a date up to today.");

    internal static StatusFinding LaterToday() => Warning("S02", StatusFields.Start,
        "開始時刻が今より後です。予定ではなく、実際の時刻か確かめてください。",
        "The start lies later today. Check that it is what happened, not a plan.");

    internal static StatusFinding BeforeDiagnosis(DateOnly start, DateOnly first, bool mayPrecede) => Make(
        mayPrecede ? FindingSeverity.Warning : FindingSeverity.Error, "S03", StatusFields.Start,
        $"開始日の{JapaneseDate.ToShort(start)}が検体採取日・診断日({JapaneseDate.ToShort(first)})より前です。どちらかの日付を確かめてください。",
        $"The start, {Iso(start)}, lies before the specimen or diagnosis, {Iso(first)}. Check both dates.");

    internal static StatusFinding AlreadyEnded(CaseStatus ended) => Error("S04", StatusFields.Status,
        $"この時点では既に「{ended.Label.Ja}」です。誤りを直すときは「訂正」を選び、理由を入力してください。",
        $"The case had already ended then: {ended.Label.En}. To mend a mistake choose 'correction' and give the reason.");

    internal static StatusFinding LaterEntryExists(DateOnly later) => Error("S05", StatusFields.Start,
        $"これより後の{JapaneseDate.ToShort(later)}からのステータスがあります。先にそれを訂正するか、開始日を確かめてください。",
        $"There is a later status from {Iso(later)}. Correct that one first, or check the start.");

    internal static StatusFinding UnusualOrder(CaseStatus before, CaseStatus next) => Warning("S06", StatusFields.Status,
        $"「{before.Label.Ja}」から「{next.Label.Ja}」への変更は通常ありません。間違いがないか確かめてください。",
        $"'{next.Label.En}' does not usually follow '{before.Label.En}'. Check that it is right.");

    internal static StatusFinding CorrectionNeedsReason() => Error("S07", StatusFields.Reason,
        "訂正には理由が必要です。何が誤っていたかを入力してください。",
        "A correction needs a reason. Say what was wrong.");

    internal static StatusFinding WithdrawalNeedsReason() => Error("S08", StatusFields.Reason,
        "発生届の取下げには理由が必要です。医療機関からの連絡内容などを入力してください。",
        "Withdrawing a notification needs a reason. Say, for example, what the institution reported.");

    internal static StatusFinding DeathDateMissing() => Warning("S09", StatusFields.DeathDate,
        "死亡年月日が入力されていません。分かりしだい入力してください。",
        "The date of death is missing. Enter it as soon as it is known.");

    internal static StatusFinding DeathStatusBeforeDeath(DateOnly start, DateOnly death) => Error("S09", StatusFields.Start,
        $"開始日の{JapaneseDate.ToShort(start)}が死亡年月日({JapaneseDate.ToShort(death)})より前です。どちらかの日付を直してください。",
        $"The start, {Iso(start)}, lies before the death, {Iso(death)}. Correct one of the two dates.");

    internal static StatusFinding AfterDeath(DateOnly start, DateOnly death) => Error("S10", StatusFields.Start,
        $"死亡年月日({JapaneseDate.ToShort(death)})より後の{JapaneseDate.ToShort(start)}からのステータスは登録できません。日付を確かめてください。",
        $"No status can start on {Iso(start)}, after the death on {Iso(death)}. Check the dates.");

    internal static StatusFinding ReleaseTooEarly(FindingSeverity severity, DateTimeOffset local) => Make(
        severity, "S11", StatusFields.Start,
        $"解除基準を満たすのは{JapaneseDate.ToLong(DateOnly.FromDateTime(local.DateTime))} {Clock(local)}からです。それ以降の日時にするか、医師が理由を付けて決定してください。",
        $"The release criteria are met from {Iso(DateOnly.FromDateTime(local.DateTime))} {Clock(local)}. Enter a later time, or let a physician decide and give the reason.");

    internal static StatusFinding ReleaseUndetermined(FindingSeverity severity) => Make(
        severity, "S11", StatusFields.Status,
        "解除可能日時が決まっていません。発病日や症状軽快の日時を記録するか、医師が理由を付けて決定してください。",
        "The earliest release is undetermined. Record onset and improvement, or let a physician decide and give the reason.");

    private static StatusFinding Error(string rule, string field, string ja, string en) =>
        Make(FindingSeverity.Error, rule, field, ja, en);

    private static StatusFinding Warning(string rule, string field, string ja, string en) =>
        Make(FindingSeverity.Warning, rule, field, ja, en);

    private static StatusFinding Make(FindingSeverity severity, string rule, string field, string ja, string en) =>
        new(rule, severity, field, new BilingualText(ja, en));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(DateTimeOffset local) => local.ToString("H:mm", CultureInfo.InvariantCulture);
}
