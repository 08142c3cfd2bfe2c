namespace HerSys.Platform.Outbox;

/// <summary>Delivers the messages of one kind.</summary>
public interface IOutboxHandler
{
    /// <summary>The kind it delivers.</summary>
    string Kind { get; }

    /// <summary>
    /// Delivers a message; after a crash the same key may come again, and the receiver must be told the key so that it
    /// can refuse the second. An exception means: try again later. It must end soon after the token is cancelled, which
    /// is after half of <see cref="OutboxOptions.Lease"/> at the latest.
    /// </summary>
    /// <exception cref="OutboxRefusedException">Trying again is no use; the message is parked.</exception>
    Task DeliverAsync(string key, string payload, CancellationToken cancellationToken);
}
