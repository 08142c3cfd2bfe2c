using HerSys.Cases.Statuses;

namespace HerSys.Cases.Models;

/// <summary>
/// One entry of the history of status. Append-only: an error is mended by an entry that names the wrong one. The current
/// status is the latest by <see cref="EffectiveAt"/>, not by time of entry: late entry is the norm (domain.md 2.3).
/// </summary>
public sealed class CaseStatusEntry
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CaseId { get; set; }

    /// <summary>Canonical code.</summary>
    public required string Code { get; set; }

    /// <summary>From when it applies (UTC).</summary>
    public DateTimeOffset EffectiveAt { get; set; }

    /// <summary>Only the day is known.</summary>
    public bool IsDateOnly { get; set; }

    /// <summary>Found to be so by then; when it began is not known.</summary>
    public bool SinceUnknown { get; set; }

    /// <summary>Kind of the place.</summary>
    public PlaceKind PlaceKind { get; set; }

    /// <summary>The place, where it is an organisation of the tenant.</summary>
    public Guid? PlaceOrganisationId { get; set; }

    /// <summary>The place in words.</summary>
    public string? PlaceText { get; set; }

    /// <summary>決定した人.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>Account of who entered it; null for the system.</summary>
    public Guid? EnteredById { get; set; }

    /// <summary>Name of who entered it.</summary>
    public required string EnteredBy { get; set; }

    /// <summary>When it was entered (UTC).</summary>
    public DateTimeOffset EnteredAt { get; set; }

    /// <summary>画面, 電話, 取り込み.</summary>
    public string Source { get; set; } = "";

    /// <summary>The entry that this one replaces.</summary>
    public Guid? CorrectionOf { get; set; }

    /// <summary>The entry that this one undoes (取り消し): neither counts, and what the undone one had replaced counts again.</summary>
    public Guid? UndoOf { get; set; }

    /// <summary>理由.</summary>
    public string? Reason { get; set; }
}
