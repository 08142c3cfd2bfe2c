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

    /// <summary>How it arrived at the health center that types it; null for an institution's own.</summary>
    public NotificationChannel? ProxyChannel { get; set; }

    /// <summary>When it arrived there.</summary>
    public DateTimeOffset? ProxyArrivedAt { get; set; }

    /// <summary>The institution for which it is typed; null where it is not registered.</summary>
    public Guid? ProxyInstitutionId { get; set; }

    /// <summary>The family member's notification from which it was begun.</summary>
    public Guid? StartedFromId { get; set; }

    /// <summary>For whom it is typed; null for an institution's own.</summary>
    public ProxyEntry? Proxy => ProxyChannel is { } channel && ProxyArrivedAt is { } arrived ? new ProxyEntry(channel, arrived, ProxyInstitutionId) : null;

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
