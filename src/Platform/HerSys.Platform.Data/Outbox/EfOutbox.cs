using HerSys.Platform.Outbox;

namespace HerSys.Platform.Data.Outbox;

/// <summary>Adds messages to the session; they are written by its next save.</summary>
internal sealed class EfOutbox(TenantDbContext session, TimeProvider clock) : IOutbox
{
    public void Add(string kind, string key, string payload)
    {
        var now = clock.GetUtcNow();
        session.Add(new OutboxMessage
        {
            Kind = Checked(kind, OutboxMessageMapping.KindLength, nameof(kind)),
            Key = Checked(key, OutboxMessageMapping.KeyLength, nameof(key)),
            Payload = payload,
            CreatedAt = now,
            DueAt = now,
        });
    }

    private static string Checked(string text, int length, string name)
        => text.Length > 0 && text.Length <= length
            ? text
            : throw new ArgumentException($"It must have 1 to {length} characters.", name);
}
