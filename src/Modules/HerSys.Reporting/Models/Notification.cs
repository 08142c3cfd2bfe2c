using HerSys.Platform.Data;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Models;

/// <summary>
/// A notification (発生届) as it stands, with the columns by which it is listed. What it said before is in its
/// <see cref="NotificationRevision"/>s. Days are of the tenant's time zone, instants UTC.
/// </summary>
public sealed class Notification : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public NotificationState State { get; set; }

    /// <summary>The form under which it was filed, with the tenant's revision and the depth, see <c>FormReference</c>.</summary>
    public required string FormVersion { get; set; }

    /// <summary>How much of the form the current revision was asked.</summary>
    public FormDepth Depth { get; set; }

    /// <summary>How much of the form was asked when it was first filed.</summary>
    public FormDepth FiledDepth { get; set; }

    /// <summary>When what a surge left out was completed (UTC); null while it is not, or nothing was left out.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>Number of the current revision, from 1.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>Normalised answers of open fields, see <c>FormAnswers.ToJson</c>.</summary>
    public required string Answers { get; set; }

    /// <summary>The case that it opened.</summary>
    public Guid CaseId { get; set; }

    /// <summary>The person whom it is about.</summary>
    public Guid PersonId { get; set; }

    /// <summary>The ten digits of the case.</summary>
    public required string HerSysId { get; set; }

    /// <summary>届け出た医療機関: from the duty of who filed it, or chosen by who typed for it, never from the form; null where it is not registered.</summary>
    public Guid? InstitutionId { get; set; }

    /// <summary>Its name as written on the form.</summary>
    public required string InstitutionName { get; set; }

    /// <summary>The doctor who notifies (届出者), who need not have typed.</summary>
    public string DoctorName { get; set; } = "";

    /// <summary>管轄保健所 by 所在地; null where nobody is in charge of the place.</summary>
    public Guid? HealthCenterId { get; set; }

    /// <summary>所在地の全国地方公共団体コード; null where the place is not known.</summary>
    public string? LocationMunicipality { get; set; }

    /// <summary>所在地 in words.</summary>
    public string LocationText { get; set; } = "";

    /// <summary>管轄外: the place lies outside of the receiver's area.</summary>
    public bool IsOutsideArea { get; set; }

    /// <summary>氏名.</summary>
    public string PersonName { get; set; } = "";

    /// <summary>フリガナ.</summary>
    public string Kana { get; set; } = "";

    /// <summary>The reading as a search key (domain.md 11.4, K1).</summary>
    public string KanaKey { get; set; } = "";

    /// <summary>Telephone, digits (K2).</summary>
    public string Phone { get; set; } = "";

    /// <summary>生年月日.</summary>
    public DateOnly? BirthDate { get; set; }

    /// <summary>診断時の年齢.</summary>
    public int? Age { get; set; }

    /// <summary>Code of the patient type (類型); empty on the form of seven items.</summary>
    public string PatientType { get; set; } = "";

    /// <summary>Code of the severity (重症度); empty while not asked.</summary>
    public string Severity { get; set; } = "";

    /// <summary>報告年月日.</summary>
    public DateOnly? ReportDate { get; set; }

    /// <summary>診断年月日.</summary>
    public DateOnly? DiagnosisDate { get; set; }

    /// <summary>How soon the health center should look, see <c>NotificationPriority</c>; larger is sooner.</summary>
    public int Priority { get; set; }

    /// <summary>How many findings were confirmed at filing and are for the health center to look at.</summary>
    public int WarningCount { get; set; }

    /// <summary>How it came in.</summary>
    public NotificationChannel Channel { get; set; }

    /// <summary>When a fax or call arrived (受付日時) that a health center typed; null for others.</summary>
    public DateTimeOffset? ArrivedAt { get; set; }

    /// <summary>The first notification of the household, from which this one was begun; null where there is none.</summary>
    public Guid? HouseholdId { get; set; }

    /// <summary>Account of who typed it.</summary>
    public Guid? EnteredById { get; set; }

    /// <summary>Name of who typed it (入力者).</summary>
    public required string EnteredBy { get; set; }

    /// <summary>When it was filed, or last filed again.</summary>
    public DateTimeOffset SubmittedAt { get; set; }

    /// <summary>When it was filed first, or arrived on paper: the legal moment of the notification.</summary>
    public DateTimeOffset FirstSubmittedAt { get; set; }

    /// <summary>When it was received (受理) last.</summary>
    public DateTimeOffset? ReceivedAt { get; set; }

    /// <summary>Organisation that received it.</summary>
    public Guid? ReceivedById { get; set; }

    /// <summary>Since when it is in its state.</summary>
    public DateTimeOffset StateSince { get; set; }

    /// <summary>Why it was sent back or withdrawn.</summary>
    public string? StateReason { get; set; }

    /// <summary>Name of who decided that.</summary>
    public string? StateBy { get; set; }

    public long Version { get; set; }
}
