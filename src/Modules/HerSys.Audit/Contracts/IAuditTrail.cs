namespace HerSys.Audit.Contracts;

/// <summary>
/// Reads the ledger (監査記録). It asks for no permission and writes nothing: whoever shows lines to a person checks the
/// permission and puts the reading itself on record first.
/// </summary>
public interface IAuditTrail
{
    /// <summary>A page of entries, newest first.</summary>
    /// <param name="query">Which entries.</param>
    /// <param name="after">The <see cref="AuditPage.Next"/> of the page before; null or unreadable means the first page.</param>
    /// <param name="size">Entries per page, 1 to 1,000.</param>
    Task<AuditPage> FindAsync(AuditQuery query, string? after = null, int size = 50, CancellationToken cancellationToken = default);

    /// <summary>How many entries there are; exact, so ask only where somebody needs the number.</summary>
    Task<long> CountAsync(AuditQuery query, CancellationToken cancellationToken = default);
}
