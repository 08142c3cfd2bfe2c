using HerSys.Audit.Contracts;
using HerSys.Platform.Auditing;

namespace HerSys.Audit.Services;

/// <summary>
/// Writes what was found as CSV. The download is on record, with its terms and number of rows, before the first byte.
/// </summary>
internal sealed class DownloadLedger(IAuditLedger ledger, IAuditTrail trail, TimeProvider clock)
{
    private const int Chunk = 1000;

    /// <summary>Puts the download on record and returns what it covers: nothing written from now on.</summary>
    public async Task<AuditQuery> BeginAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var bounded = query with { Before = query.Before is { } before && before < now ? before : now };
        var rows = await trail.CountAsync(bounded, cancellationToken);
        await ledger.WriteAsync(
            new AuditEntry(AuditAction.Export, AuditSubjects.Ledger, null, query.PersonId, "監査記録をダウンロードしました", QueryFacts.Of(query, rows)),
            cancellationToken);
        return bounded;
    }

    /// <summary>Writes all entries, newest first.</summary>
    public async Task WriteAsync(AuditQuery bounded, LedgerCsv csv, CancellationToken cancellationToken)
    {
        await csv.WriteHeadAsync();
        string? after = null;
        do
        {
            var page = await trail.FindAsync(bounded, after, Chunk, cancellationToken);
            foreach (var line in page.Lines)
            {
                await csv.WriteAsync(line);
            }

            after = page.Next;
        }
        while (after is not null);
    }
}
