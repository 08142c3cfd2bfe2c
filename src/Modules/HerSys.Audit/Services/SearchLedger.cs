using HerSys.Audit.Contracts;
using HerSys.Platform.Auditing;

namespace HerSys.Audit.Services;

/// <summary>Searches the ledger. The search is on record before anything is shown.</summary>
internal sealed class SearchLedger(IAuditLedger ledger, IAuditTrail trail)
{
    public async Task<AuditPage> ExecuteAsync(AuditQuery query, string? after, CancellationToken cancellationToken)
    {
        await ledger.WriteAsync(
            new AuditEntry(AuditAction.Search, AuditSubjects.Ledger, null, query.PersonId, "監査記録をさがしました", QueryFacts.Of(query)),
            cancellationToken);
        return await trail.FindAsync(query, after, cancellationToken: cancellationToken);
    }
}
