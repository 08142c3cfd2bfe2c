namespace HerSys.Platform.Auditing;

/// <summary>
/// The ledger (監査記録): who did what with whose record. Append-only, by trigger on both databases.
/// </summary>
public interface IAuditLedger
{
    /// <summary>
    /// Adds an entry to the current unit of work: it is committed with the change that it speaks of, or not at all.
    /// </summary>
    void Record(AuditEntry entry);

    /// <summary>
    /// Writes entries of views, searches, exports and refusals at once, in a transaction of their own, and returns when
    /// they are durable: what is shown is on record first.
    /// </summary>
    Task WriteAsync(AuditEntry entry, CancellationToken cancellationToken = default);
}
