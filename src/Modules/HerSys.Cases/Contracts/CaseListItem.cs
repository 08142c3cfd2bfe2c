using HerSys.Cases.Models;
using HerSys.Cases.Statuses;

namespace HerSys.Cases.Contracts;

/// <summary>
/// The row by which a case is listed, searched, counted and exported: narrow, indexed, and written with every change of
/// the case in the same transaction. Whoever queries it asks <see cref="ICaseVisibility"/> first.
/// </summary>
public sealed class CaseListItem
{
    /// <summary>Id of the case.</summary>
    public Guid Id { get; set; }

    /// <summary>Id of the person.</summary>
    public Guid PersonId { get; set; }

    /// <summary>Ten digits.</summary>
    public required string HerSysId { get; set; }

    /// <summary>Whose number <see cref="ExternalNumber"/> is, for example an import profile.</summary>
    public string? ExternalSource { get; set; }

    /// <summary>番号, shown where the name is unknown.</summary>
    public string? ExternalNumber { get; set; }

    /// <summary>氏名; null where unknown.</summary>
    public string? Name { get; set; }

    /// <summary>フリガナ.</summary>
    public string? Kana { get; set; }

    /// <summary>What lists are sorted by; people without kana come last.</summary>
    public required string KanaSort { get; set; }

    /// <summary>性別.</summary>
    public PersonSex Sex { get; set; }

    /// <summary>生年月日; null where unknown.</summary>
    public DateOnly? BirthDate { get; set; }

    /// <summary>年代, where the birth date is unknown.</summary>
    public string? AgeBand { get; set; }

    /// <summary>Telephone digits.</summary>
    public string? Phone { get; set; }

    /// <summary>Current status.</summary>
    public required string StatusCode { get; set; }

    /// <summary>The group of the current status.</summary>
    public CaseStatusGroup StatusGroup { get; set; }

    /// <summary>療養中: waits for a place or is in one.</summary>
    public bool IsUnderIsolation { get; set; }

    /// <summary>From when the current status applies (UTC).</summary>
    public DateTimeOffset StatusSince { get; set; }

    /// <summary>Only the day of the status is known.</summary>
    public bool StatusSinceIsDateOnly { get; set; }

    /// <summary>開始日不明.</summary>
    public bool StatusSinceUnknown { get; set; }

    /// <summary>療養先の種類.</summary>
    public PlaceKind PlaceKind { get; set; }

    /// <summary>Hospital, hotel or facility of the current stay.</summary>
    public Guid? PlaceOrganisationId { get; set; }

    /// <summary>療養先 in words.</summary>
    public string? PlaceText { get; set; }

    /// <summary>管轄保健所.</summary>
    public Guid? HealthCenterId { get; set; }

    /// <summary>受理した保健所.</summary>
    public Guid? ReceivedById { get; set; }

    /// <summary>届け出た医療機関.</summary>
    public Guid? InstitutionId { get; set; }

    /// <summary>Name of the institution as written.</summary>
    public string? InstitutionName { get; set; }

    /// <summary>所在地の全国地方公共団体コード.</summary>
    public string? LocationMunicipality { get; set; }

    /// <summary>所在地 in words.</summary>
    public string? LocationText { get; set; }

    /// <summary>How the case came.</summary>
    public CaseOrigin Origin { get; set; }

    /// <summary>診断した人の類型; null where unknown.</summary>
    public PatientType? PatientType { get; set; }

    /// <summary>重症度; null where unknown.</summary>
    public CaseSeverity? Severity { get; set; }

    /// <summary>What is known of the onset.</summary>
    public OnsetState OnsetState { get; set; }

    /// <summary>発病日, in the tenant's time zone; null where unknown or without symptoms.</summary>
    public DateOnly? OnsetDate { get; set; }

    /// <summary>検体採取日.</summary>
    public DateOnly? SpecimenDate { get; set; }

    /// <summary>診断日.</summary>
    public DateOnly? DiagnosisDate { get; set; }

    /// <summary>報告日.</summary>
    public DateOnly? ReportDate { get; set; }

    /// <summary>受理日時 of the notification (UTC); null where there is none or it was not received here.</summary>
    public DateTimeOffset? ReceivedAt { get; set; }

    /// <summary>死亡日.</summary>
    public DateOnly? DeathDate { get; set; }

    /// <summary>Report date, or the day on which the case was opened: what lists are sorted by.</summary>
    public DateOnly SortDate { get; set; }

    /// <summary>起算日 (day 0) of the day count.</summary>
    public DateOnly? DayZero { get; set; }

    /// <summary>療養最終日; null while undetermined.</summary>
    public DateOnly? LastIsolationDay { get; set; }

    /// <summary>解除可能日時 (UTC); null while undetermined.</summary>
    public DateTimeOffset? ReleasableAt { get; set; }

    /// <summary>The same for sorting; the end of time while undetermined.</summary>
    public DateTimeOffset ReleaseSort { get; set; }

    /// <summary>Rule of upkeep and risk (<c>UpkeepWatch</c>); null where no other status is expected.</summary>
    public int? UpkeepRank { get; set; }

    /// <summary>From when the hours of that rule count (UTC).</summary>
    public DateTimeOffset? UpkeepFrom { get; set; }

    /// <summary>Flags, each with a space before and behind, so that one can be looked for.</summary>
    public string Flags { get; set; } = "";

    /// <summary>How many flags there are.</summary>
    public int FlagCount { get; set; }

    /// <summary>Names and telephones as search keys, each between bars.</summary>
    public string SearchKey { get; set; } = "";

    /// <summary>Pieces under which the case is found, a JSON array; a trigger copies them to <see cref="CaseSearchGram"/>.</summary>
    public string SearchGrams { get; set; } = "[]";
}
