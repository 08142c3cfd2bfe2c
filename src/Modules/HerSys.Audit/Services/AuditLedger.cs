using HerSys.Platform.Auditing;
using HerSys.Platform.Data;

namespace HerSys.Audit.Services;

internal sealed class AuditLedger(TenantDbContext session, LedgerEntryFactory entries, AuditWriter writer) : IAuditLedger
{
    public void Record(AuditEntry entry) => session.Add(entries.Create(entry));

    public Task WriteAsync(AuditEntry entry, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (session.Database.CurrentTransaction is not null)
        {
            // On SQLite the one writer would wait for itself; on PostgreSQL the entry would outlive a rollback.
            throw new InvalidOperationException(
                "An entry is written in a transaction of its own, but the session has one open. Use Record, or write before the transaction begins.");
        }

        return writer.WriteAsync(new PendingEntry(entries.Create(entry)));
    }
}
