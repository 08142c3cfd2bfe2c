using HerSys.Platform.Data;

namespace HerSys.Reporting.Models;

/// <summary>
/// A form that is not filed yet (下書き): what was typed, as it was typed. Doctor and clerk of an institution share their
/// drafts. It is deleted when the form is filed; the ledger keeps that it existed.
/// </summary>
public sealed class NotificationDraft : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Key of the page, unique within the tenant.</summary>
    public Guid FormKey { get; set; }

    public required string FormVersion { get; set; }

    /// <summary>Answers as typed.</summary>
    public required string Answers { get; set; }

    /// <summary>The notification that it amends; null for a new one.</summary>
    public Guid? NotificationId { get; set; }

    /// <summary>The revision that was on the screen when the amendment began.</summary>
    public int? BasedOn { get; set; }

    /// <summary>Name of the person, as typed; empty while unknown.</summary>
    public string PersonName { get; set; } = "";

    /// <summary>The institution whose people see the draft.</summary>
    public Guid InstitutionId { get; set; }

    /// <summary>Account of who typed last.</summary>
    public Guid OwnerId { get; set; }

    public required string OwnerName { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset SavedAt { get; set; }

    public long Version { get; set; }
}
