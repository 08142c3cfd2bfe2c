namespace HerSys.Reporting.Models;

/// <summary>Something that happened to a notification (経過). Append-only; names are copied, as they were then.</summary>
public sealed class NotificationEvent
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid NotificationId { get; set; }

    public NotificationEventKind Kind { get; set; }

    /// <summary>The revision that it is about.</summary>
    public int Revision { get; set; }

    public DateTimeOffset At { get; set; }

    public Guid? ActorId { get; set; }

    public required string ActorName { get; set; }

    public string? OrganisationName { get; set; }

    /// <summary>理由.</summary>
    public string? Reason { get; set; }
}
