using HerSys.Cases.Statuses;

namespace HerSys.Cases.Contracts;

/// <summary>Which cases; what is null does not narrow. Terms that a reader's level does not allow are ignored.</summary>
public sealed record CaseTerms
{
    /// <summary>
    /// Words as typed: name, kana (any form), birth date (any notation), HER-SYS ID (old ones too), number, telephone or
    /// four digits of one. Each word must match.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>Only people under isolation (療養中), or only the others.</summary>
    public bool? IsUnderIsolation { get; init; }

    /// <summary>Current status, canonical code.</summary>
    public string? StatusCode { get; init; }

    /// <summary>Group of the current status.</summary>
    public CaseStatusGroup? StatusGroup { get; init; }

    /// <summary>Status begun before this instant (UTC).</summary>
    public DateTimeOffset? SinceBefore { get; init; }

    /// <summary>First day 0 (起算日) that counts.</summary>
    public DateOnly? DayZeroFrom { get; init; }

    /// <summary>Last day 0 (起算日) that counts.</summary>
    public DateOnly? DayZeroUntil { get; init; }

    /// <summary>First report date.</summary>
    public DateOnly? ReportedFrom { get; init; }

    /// <summary>Last report date.</summary>
    public DateOnly? ReportedUntil { get; init; }

    /// <summary>Received at or after this instant (受理, UTC).</summary>
    public DateTimeOffset? ReceivedFrom { get; init; }

    /// <summary>Received before this instant (UTC).</summary>
    public DateTimeOffset? ReceivedBefore { get; init; }

    /// <summary>First day of diagnosis (診断日).</summary>
    public DateOnly? DiagnosedFrom { get; init; }

    /// <summary>Last day of diagnosis.</summary>
    public DateOnly? DiagnosedUntil { get; init; }

    /// <summary>First day of onset (発病日).</summary>
    public DateOnly? OnsetFrom { get; init; }

    /// <summary>Last day of onset.</summary>
    public DateOnly? OnsetUntil { get; init; }

    /// <summary>類型.</summary>
    public PatientType? PatientType { get; init; }

    /// <summary>解除可能日時 up to this instant (UTC).</summary>
    public DateTimeOffset? ReleasableUntil { get; init; }

    /// <summary>Only those whose earliest release is undetermined.</summary>
    public bool IsReleaseUndetermined { get; init; }

    /// <summary>重症度.</summary>
    public CaseSeverity? Severity { get; init; }

    /// <summary>
    /// A flag, see <see cref="CaseFlags"/>. A module that knows of gaps by tier (T0 to T4) lists them as flags of its own
    /// through <see cref="CaseUpdate.Flags"/>, and they are found by this term.
    /// </summary>
    public string? Flag { get; init; }

    /// <summary>管轄保健所.</summary>
    public Guid? HealthCenterId { get; init; }

    /// <summary>届け出た医療機関.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>Hospital, hotel or facility where the person is.</summary>
    public Guid? PlaceOrganisationId { get; init; }

    /// <summary>A column that another module brings, see <see cref="ICaseColumnSource"/>; for readers who see all of a case.</summary>
    public string? Column { get; init; }

    /// <summary>A part of what that column says; blank for any value.</summary>
    public string? ColumnText { get; init; }

    /// <summary>The order.</summary>
    public CaseSort Sort { get; init; }

    /// <summary>Whether the order is reversed: newest or last first.</summary>
    public bool Descending { get; init; } = true;
}
