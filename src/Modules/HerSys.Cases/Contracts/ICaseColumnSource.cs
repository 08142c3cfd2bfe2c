namespace HerSys.Cases.Contracts;

/// <summary>
/// Columns that another module brings to the case list and to its download, such as the tenant's own fields of the
/// notification (発生届の追加項目). Register it as scoped. It is asked for cases that the reader may see in full only: who
/// asks has filtered them by <see cref="ICaseVisibility"/>.
/// </summary>
public interface ICaseColumnSource
{
    /// <summary>The columns that there are in this tenant, in their order.</summary>
    ValueTask<IReadOnlyList<CaseColumn>> ListAsync(CancellationToken cancellationToken);

    /// <summary>
    /// The values of cases, by case and then by code of the column, in words as a list shows them; days as yyyy-MM-dd.
    /// What is blank is left out. Asked for a page of a list or a batch of a download at a time.
    /// </summary>
    /// <param name="caseIds">The cases of the page or batch, at most 1,000.</param>
    /// <param name="columns">Codes of the columns that are wanted.</param>
    ValueTask<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> ReadAsync(
        IReadOnlyCollection<Guid> caseIds, IReadOnlyCollection<string> columns, CancellationToken cancellationToken);

    /// <summary>
    /// Ids of the cases in which one of these columns has a text, as a query that narrows a list and its download.
    /// </summary>
    /// <param name="column">Code of the column.</param>
    /// <param name="text">A part of the value in any writing; blank for every case that has a value.</param>
    /// <returns>The query; null where it is not one of these columns, or cannot be searched.</returns>
    IQueryable<Guid>? Having(string column, string text) => null;
}
