namespace HerSys.Cases.Contracts;

/// <summary>
/// Keeps current statuses current (現在のステータスの徹底): which are older than their rule expects, for pages, programs and
/// other modules. It shows only cases that the current actor may change, and writes nothing to the ledger: whoever shows
/// or exports does.
/// </summary>
public interface IStatusUpkeep
{
    /// <summary>A page of overdue statuses, riskiest first, then oldest.</summary>
    /// <param name="terms">Which.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="size">Rows of a page, 1 to 500.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<UpkeepPage> FindAsync(UpkeepTerms terms, string? after = null, int size = 50, CancellationToken cancellationToken = default);

    /// <summary>How many are overdue, per health center and rule.</summary>
    Task<IReadOnlyList<UpkeepCount>> CountAsync(UpkeepTerms terms, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reports that somebody has left the place of isolation (退所, 退院) although no status says so yet; the case is overdue
    /// after the tenant's hours, until a later status is set. Trusts its caller, as <see cref="ICaseRegistry"/> does, and saves.
    /// </summary>
    /// <param name="caseId">The case.</param>
    /// <param name="endedAt">When the person left (UTC).</param>
    /// <param name="source">From where it is known, such as 宿泊療養施設.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    Task ReportStayEndedAsync(Guid caseId, DateTimeOffset endedAt, string source, CancellationToken cancellationToken = default);
}
