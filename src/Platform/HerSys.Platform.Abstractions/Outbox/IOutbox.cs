namespace HerSys.Platform.Outbox;

/// <summary>What leaves a tenant is written with the change that causes it, and delivered afterwards, once.</summary>
public interface IOutbox
{
    /// <summary>Adds a message to the current unit of work.</summary>
    /// <param name="kind">Which handler delivers it.</param>
    /// <param name="key">Unique per kind: a second message of the same key is not written.</param>
    /// <param name="payload">What the handler needs, as JSON.</param>
    void Add(string kind, string key, string payload);
}
