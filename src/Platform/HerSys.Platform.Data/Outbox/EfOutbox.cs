using HerSys.Platform.Outbox;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Outbox;

/// <summary>
/// Adds messages to the session; they are written by its next save. When the scope ends, the delivery is told to look,
/// by which time the work has been committed or undone.
/// </summary>
internal sealed class EfOutbox(TenantDbContext session, ShellSettings tenant, OutboxSignal signal, TimeProvider clock) : IOutbox, IDisposable
{
    private bool hasAdded;

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
        hasAdded = true;
    }

    public void Dispose()
    {
        if (hasAdded)
        {
            signal.Raise(tenant.Name);
        }
    }

    private static string Checked(string text, int length, string name)
        => text.Length > 0 && text.Length <= length
            ? text
            : throw new ArgumentException($"It must have 1 to {length} characters.", name);
}
