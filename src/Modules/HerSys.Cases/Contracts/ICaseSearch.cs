namespace HerSys.Cases.Contracts;

/// <summary>
/// Finds cases for the current actor; the policy of <see cref="ICaseVisibility"/> is applied to rows and to columns. It
/// writes nothing to the ledger: whoever shows, exports or prints what was found puts that on record first.
/// </summary>
public interface ICaseSearch
{
    /// <summary>A page by keyset; there is no exact count.</summary>
    /// <param name="terms">Which cases.</param>
    /// <param name="after">The <see cref="CasePage.Next"/> of the page before; null or unreadable means the first page.</param>
    /// <param name="size">Rows per page, 1 to 500.</param>
    Task<CasePage> FindAsync(CaseTerms terms, string? after = null, int size = 50, CancellationToken cancellationToken = default);

    /// <summary>How many there are, exactly: ask only where an index answers or somebody needs the number.</summary>
    Task<int> CountAsync(CaseTerms terms, CancellationToken cancellationToken = default);

    /// <summary>All of them, one after the other, for exports.</summary>
    IAsyncEnumerable<CaseRow> AllAsync(CaseTerms terms, CancellationToken cancellationToken = default);

    /// <summary>
    /// All of them page by page, for exports: each page is a query of its own by keyset, so that memory stays flat and
    /// other tables can be read in between.
    /// </summary>
    /// <param name="terms">Which cases.</param>
    /// <param name="size">Rows per page, at least 1.</param>
    IAsyncEnumerable<IReadOnlyList<CaseRow>> PagesAsync(CaseTerms terms, int size, CancellationToken cancellationToken = default);

    /// <summary>One case as the list would show it; null if the actor does not see it.</summary>
    Task<CaseRow?> GetAsync(Guid caseId, CancellationToken cancellationToken = default);
}
