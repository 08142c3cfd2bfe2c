using System.Globalization;
using System.IO.Pipelines;
using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Columns;
using HerSys.Users.Contracts;

namespace HerSys.Cases.Services.Download;

/// <summary>
/// Writes the cases that a search finds as CSV, latest state, as much of each as the reader may see. What is taken out is
/// on record, with conditions, columns and number, before the first byte.
/// </summary>
internal sealed class DownloadCases(ICaseSearch search, ColumnBook book, IOrganisationDirectory organisations, CaseAudit audit, CaseClock clock)
{
    private const int RowsPerPage = 1000;

    /// <summary>The columns that the reader chose and may have.</summary>
    public async Task<IReadOnlyList<ListColumn>> ColumnsAsync(IEnumerable<string> keys, CaseDetailLevel level, CancellationToken cancellationToken) =>
        ColumnChoice.Chosen(await book.ForAsync(level, cancellationToken), keys);

    /// <summary>Writes the file.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="output">Where to; flushed page by page.</param>
    /// <param name="cancellationToken">Ends it when the reader goes away.</param>
    public async Task ExecuteAsync(DownloadRequest request, PipeWriter output, CancellationToken cancellationToken)
    {
        var rows = await search.CountAsync(request.Terms, cancellationToken);
        await audit.ExportingAsync(request.Conditions, rows, request.Encoding, [.. request.Columns.Select(column => column.Key)], cancellationToken);
        var context = await ContextAsync(cancellationToken);
        var csv = new CsvPages(output, request.Encoding, request.Columns);
        await csv.BeginAsync(context, cancellationToken);
        await using var pages = search.PagesAsync(request.Terms, RowsPerPage, cancellationToken).GetAsyncEnumerator(cancellationToken);
        var isMore = await pages.MoveNextAsync();
        while (isMore)
        {
            var page = pages.Current;
            var values = await book.ReadAsync([.. page.Select(row => row.CaseId)], request.Columns, cancellationToken);

            // The next page is read while this one is written; the session is never asked two things at once.
            var next = Task.Run(() => pages.MoveNextAsync().AsTask(), CancellationToken.None);
            try
            {
                await csv.WriteAsync(page, context with { Values = values }, cancellationToken);
            }
            finally
            {
                isMore = await next;
            }
        }
    }

    private async Task<ColumnContext> ContextAsync(CancellationToken cancellationToken)
    {
        var all = await organisations.ListAsync(includeClosed: true, cancellationToken: cancellationToken);
        return new ColumnContext(all.ToDictionary(place => place.Id, place => place.Name), clock.Zone, clock.Today, CultureInfo.CurrentUICulture);
    }
}
