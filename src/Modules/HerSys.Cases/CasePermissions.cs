using HerSys.Platform.Security;

namespace HerSys.Cases;

/// <summary>Who may see and change cases (患者の記録の権限).</summary>
public static class CasePermissions
{
    /// <summary>Name of <see cref="View"/>.</summary>
    public const string ViewCases = nameof(ViewCases);

    /// <summary>Name of <see cref="ViewAll"/>.</summary>
    public const string ViewAllCases = nameof(ViewAllCases);

    /// <summary>Name of <see cref="Edit"/>.</summary>
    public const string EditCases = nameof(EditCases);

    /// <summary>Name of <see cref="Status"/>.</summary>
    public const string SetCaseStatus = nameof(SetCaseStatus);

    /// <summary>Name of <see cref="Course"/>.</summary>
    public const string RecordCourse = nameof(RecordCourse);

    /// <summary>Name of <see cref="Assign"/>.</summary>
    public const string AssignCases = nameof(AssignCases);

    /// <summary>Name of <see cref="Export"/>.</summary>
    public const string ExportCases = nameof(ExportCases);

    /// <summary>Name of <see cref="Release"/>.</summary>
    public const string DecideRelease = nameof(DecideRelease);

    /// <summary>Name of <see cref="Override"/>.</summary>
    public const string OverrideRelease = nameof(OverrideRelease);

    /// <summary>Name of <see cref="Manage"/>.</summary>
    public const string ManageCaseSettings = nameof(ManageCaseSettings);

    /// <summary>Decides when something is overdue and how long records are seen.</summary>
    public static Permission Manage { get; } = new(ManageCaseSettings, "患者の記録の設定を変える", "Change the settings of case records");

    /// <summary>Every case of the government, whatever the own organisation.</summary>
    public static Permission ViewAll { get; } = new(ViewAllCases, "自治体のすべての患者の記録を見る", "See all cases of the government");

    /// <summary>Sees the cases that concern the own organisation.</summary>
    public static Permission View { get; } = new(ViewCases, "自分の組織にかかわる患者の記録を見る", "See the cases that concern the own organisation", ViewAll);

    /// <summary>Changes person and key dates of cases that one may change.</summary>
    public static Permission Edit { get; } = new(EditCases, "患者の記録を直す", "Change cases");

    /// <summary>Records improvement (症状軽快) and severity (重症度), as those who see the person do.</summary>
    public static Permission Course { get; } = new(RecordCourse, "症状軽快と重症度を記録する", "Record improvement and severity", Edit);

    /// <summary>Hands cases to another health center or to a contractor.</summary>
    public static Permission Assign { get; } = new(AssignCases, "管轄の保健所と電話の担当を決める", "Assign health center and contractor");

    /// <summary>Takes lists out of the system as files; which people and columns is decided as for the screen.</summary>
    public static Permission Export { get; } = new(ExportCases, "患者一覧をファイルにダウンロードする", "Download the list of cases");

    /// <summary>Sets the current status (現在のステータス).</summary>
    public static Permission Status { get; } = new(SetCaseStatus, "現在のステータスを更新する", "Set the current status");

    /// <summary>Decides release against the rules, with a reason (基準によらない解除).</summary>
    public static Permission Override { get; } = new(OverrideRelease, "基準によらず、理由をつけて療養解除を決める", "Decide release against the rules, with a reason");

    /// <summary>Decides release (療養解除) where the rules are met.</summary>
    public static Permission Release { get; } = new(DecideRelease, "基準を満たした人の療養解除を決める", "Decide release where the rules are met", Override);
}
