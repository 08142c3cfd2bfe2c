using HerSys.Cases.Contracts;
using HerSys.Platform.Data;

namespace HerSys.Cases.Models;

/// <summary>A case (症例・エピソード): one infection of one person.</summary>
public sealed class Case : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid PersonId { get; set; }

    /// <summary>Ten digits with check digit, unique over all tenants.</summary>
    public required string HerSysId { get; set; }

    /// <summary>Whose number <see cref="ExternalNumber"/> is.</summary>
    public string? ExternalSource { get; set; }

    /// <summary>番号 under which others know the case.</summary>
    public string? ExternalNumber { get; set; }

    /// <summary>登録の経緯.</summary>
    public CaseOrigin Origin { get; set; }

    /// <summary>管轄保健所.</summary>
    public Guid? HealthCenterId { get; set; }

    /// <summary>受理した保健所.</summary>
    public Guid? ReceivedById { get; set; }

    /// <summary>届け出た医療機関.</summary>
    public Guid? InstitutionId { get; set; }

    /// <summary>Its name as written.</summary>
    public string? InstitutionName { get; set; }

    /// <summary>所在地の全国地方公共団体コード.</summary>
    public string? LocationMunicipality { get; set; }

    /// <summary>所在地.</summary>
    public string? LocationText { get; set; }

    /// <summary>Known, missing or without symptoms.</summary>
    public OnsetState OnsetState { get; set; }

    /// <summary>発病年月日.</summary>
    public DateOnly? OnsetDate { get; set; }

    /// <summary>検体採取年月日.</summary>
    public DateOnly? SpecimenDate { get; set; }

    /// <summary>診断年月日.</summary>
    public DateOnly? DiagnosisDate { get; set; }

    /// <summary>初診年月日.</summary>
    public DateOnly? FirstVisitDate { get; set; }

    /// <summary>報告年月日.</summary>
    public DateOnly? ReportDate { get; set; }

    /// <summary>療養中に症状が出た日.</summary>
    public DateOnly? SymptomsBeganOn { get; set; }

    /// <summary>症状軽快の日時 (UTC).</summary>
    public DateTimeOffset? ImprovedAt { get; set; }

    /// <summary>症状軽快の日, where no time is known.</summary>
    public DateOnly? ImprovedOn { get; set; }

    /// <summary>死亡年月日.</summary>
    public DateOnly? DeathDate { get; set; }

    /// <summary>診断した者の類型.</summary>
    public PatientType? PatientType { get; set; }

    /// <summary>重症度.</summary>
    public CaseSeverity? Severity { get; set; }

    /// <summary>人工呼吸器等を使った.</summary>
    public bool WasVentilated { get; set; }

    /// <summary>Flags beside those that follow from the record, separated by spaces.</summary>
    public string OwnFlags { get; set; } = "";

    /// <summary>When the person was reported to have left the place (UTC); it counts until a later status.</summary>
    public DateTimeOffset? StayEndedAt { get; set; }

    /// <summary>When the case was opened here (UTC).</summary>
    public DateTimeOffset OpenedAt { get; set; }

    /// <summary>When the notification was withdrawn (取下げ, UTC).</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    public long Version { get; set; }
}
