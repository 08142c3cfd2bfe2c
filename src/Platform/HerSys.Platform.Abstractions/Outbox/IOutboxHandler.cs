namespace HerSys.Platform.Outbox;

/// <summary>Delivers the messages of one kind.</summary>
public interface IOutboxHandler
{
    /// <summary>The kind it delivers.</summary>
    string Kind { get; }

    /// <summary>
    /// Delivers a message; after a crash the same key may come again, and the receiver must be told the key so that it
    /// can refuse the second. An exception means: try again later.
    /// </summary>
    Task DeliverAsync(string key, string payload, CancellationToken cancellationToken);
}
