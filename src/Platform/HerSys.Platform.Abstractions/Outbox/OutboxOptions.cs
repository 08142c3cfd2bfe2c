namespace HerSys.Platform.Outbox;

/// <summary>Settings of the outbox (送信箱), section <c>HerSys:Outbox</c>.</summary>
public sealed class OutboxOptions
{
    /// <summary>How often a node looks through the outboxes of all tenants, also of those that nobody visits.</summary>
    public TimeSpan Sweep { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long a node holds a message that it delivers. No other takes it meanwhile; when the node dies, another does
    /// afterwards. A delivery is cancelled after half of it.
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);
}
