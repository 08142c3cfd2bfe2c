using HerSys.Cases.Statuses;

namespace HerSys.Cases.Contracts;

/// <summary>A case in a list, with as much as its reader may see: what the level hides is null or empty.</summary>
public sealed record CaseRow
{
    /// <summary>Id of the case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Id of the person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Ten digits.</summary>
    public required string HerSysId { get; init; }

    /// <summary>番号 under which others know the case.</summary>
    public string? ExternalNumber { get; init; }

    /// <summary>氏名.</summary>
    public string? Name { get; init; }

    /// <summary>フリガナ.</summary>
    public string? Kana { get; init; }

    /// <summary>性別.</summary>
    public PersonSex Sex { get; init; }

    /// <summary>生年月日; hidden from the pseudonymised, who see the age.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Age in years today.</summary>
    public int? Age { get; init; }

    /// <summary>年代 where the birth date is unknown.</summary>
    public string? AgeBand { get; init; }

    /// <summary>電話番号, digits.</summary>
    public string? Phone { get; init; }

    /// <summary>Current status.</summary>
    public required CaseStatus Status { get; init; }

    /// <summary>From when it applies (UTC).</summary>
    public required DateTimeOffset StatusSince { get; init; }

    /// <summary>Only the day of <see cref="StatusSince"/> is known.</summary>
    public bool StatusSinceIsDateOnly { get; init; }

    /// <summary>開始日不明.</summary>
    public bool StatusSinceUnknown { get; init; }

    /// <summary>The place, where it is an organisation.</summary>
    public Guid? PlaceOrganisationId { get; init; }

    /// <summary>The place in words.</summary>
    public string? PlaceText { get; init; }

    /// <summary>管轄保健所.</summary>
    public Guid? HealthCenterId { get; init; }

    /// <summary>届け出た医療機関.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>Its name as written.</summary>
    public string? InstitutionName { get; init; }

    /// <summary>所在地の全国地方公共団体コード.</summary>
    public string? LocationMunicipality { get; init; }

    /// <summary>所在地 in words.</summary>
    public string? LocationText { get; init; }

    /// <summary>類型.</summary>
    public PatientType? PatientType { get; init; }

    /// <summary>重症度.</summary>
    public CaseSeverity? Severity { get; init; }

    /// <summary>What is known of the onset.</summary>
    public OnsetState? OnsetState { get; init; }

    /// <summary>発病年月日.</summary>
    public DateOnly? OnsetDate { get; init; }

    /// <summary>検体採取年月日.</summary>
    public DateOnly? SpecimenDate { get; init; }

    /// <summary>診断年月日.</summary>
    public DateOnly? DiagnosisDate { get; init; }

    /// <summary>報告年月日.</summary>
    public DateOnly? ReportDate { get; init; }

    /// <summary>受理日時 (UTC).</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>死亡年月日.</summary>
    public DateOnly? DeathDate { get; init; }

    /// <summary>起算日.</summary>
    public DateOnly? DayZero { get; init; }

    /// <summary>療養最終日; null while undetermined.</summary>
    public DateOnly? LastIsolationDay { get; init; }

    /// <summary>解除可能日時 (UTC); null while undetermined.</summary>
    public DateTimeOffset? ReleasableAt { get; init; }

    /// <summary>Flags of the record, see <see cref="CaseFlags"/>.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];
}
