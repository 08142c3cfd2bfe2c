namespace HerSys.Platform.Data.Outbox;

/// <summary>A message that leaves the tenant: written with the change that causes it, delivered afterwards.</summary>
public sealed class OutboxMessage
{
    /// <summary>Id of the row.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Which handler delivers it.</summary>
    public required string Kind { get; set; }

    /// <summary>Unique per kind within the tenant.</summary>
    public required string Key { get; set; }

    /// <summary>What the handler needs, as JSON.</summary>
    public required string Payload { get; set; }

    /// <summary>When it was written (UTC).</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When it is to be delivered, or tried again (UTC).</summary>
    public DateTimeOffset DueAt { get; set; }

    /// <summary>How often delivery was begun.</summary>
    public int Attempts { get; set; }

    /// <summary>When it was delivered (UTC); null before.</summary>
    public DateTimeOffset? DeliveredAt { get; set; }

    /// <summary>When it was given up (UTC); null unless it was.</summary>
    public DateTimeOffset? FailedAt { get; set; }

    /// <summary>Why the last attempt failed.</summary>
    public string? LastError { get; set; }
}
