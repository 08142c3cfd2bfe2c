using HerSys.Platform.Security;

namespace HerSys.Reporting;

/// <summary>Who may file, read and receive notifications (発生届の権限). Whose notifications is decided by the policy of visibility.</summary>
public static class ReportingPermissions
{
    /// <summary>Name of <see cref="View"/>.</summary>
    public const string ViewNotifications = nameof(ViewNotifications);

    /// <summary>Name of <see cref="File"/>.</summary>
    public const string FileNotification = nameof(FileNotification);

    /// <summary>Name of <see cref="Receive"/>.</summary>
    public const string ReceiveNotification = nameof(ReceiveNotification);

    /// <summary>Name of <see cref="Enter"/>.</summary>
    public const string EnterForInstitution = nameof(EnterForInstitution);

    /// <summary>Name of <see cref="Write"/>.</summary>
    public const string WriteNotification = nameof(WriteNotification);

    /// <summary>Name of <see cref="Settings"/>.</summary>
    public const string ManageReporting = nameof(ManageReporting);

    /// <summary>Writes, files, amends and withdraws notifications of the own institution (届け出る).</summary>
    public static Permission File { get; } = new(FileNotification, "発生届を書き、提出し、訂正する", "Write, file and amend notifications");

    /// <summary>Receives or sends back (受理・差し戻し).</summary>
    public static Permission Receive { get; } = new(ReceiveNotification, "発生届を受理し、差し戻す", "Receive notifications or send them back");

    /// <summary>Types what came by fax or telephone for an institution (代行入力).</summary>
    public static Permission Enter { get; } = new(EnterForInstitution, "ファクスや電話で届いた発生届を代わりに入力する", "Type notifications that came by fax or telephone");

    /// <summary>Keeps drafts of the own organisation (下書き).</summary>
    public static Permission Write { get; } = new(WriteNotification, "発生届の下書きを書く", "Write drafts of notifications", File, Enter);

    /// <summary>Reads notifications that concern the own organisation.</summary>
    public static Permission View { get; } = new(ViewNotifications, "発生届を見る", "See notifications", File, Receive, Enter);

    /// <summary>Chooses the version of the form and the places of the area.</summary>
    public static Permission Settings { get; } = new(ManageReporting, "発生届の様式と管轄の地名を決める", "Choose the form and the places of the area");
}
