using System.Runtime.CompilerServices;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Visibility;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Lists;

/// <inheritdoc />
internal sealed class CaseSearch(TenantDbContext db, ICaseVisibility visibility, CaseWords words, IEnumerable<ICaseColumnSource> sources, CaseClock clock) : ICaseSearch
{
    private const int LargestPage = 500;

    public async Task<CasePage> FindAsync(CaseTerms terms, string? after = null, int size = 50, CancellationToken cancellationToken = default)
    {
        var scope = await visibility.GetScopeAsync(cancellationToken);
        var take = Math.Clamp(size, 1, LargestPage);
        var (sort, descending) = OrderFor(terms, scope.Level);
        var rows = CaseOrder.After(await NarrowAsync(terms, scope, cancellationToken), CaseCursor.Parse(after), sort, descending);
        var found = await CaseOrder.Apply(rows, sort, descending).Take(take + 1).ToListAsync(cancellationToken);
        var next = found.Count > take ? CaseCursor.Of(found[take - 1], sort).ToString() : null;
        return new CasePage([.. found.Take(take).Select(item => CaseRows.Of(item, scope.Level, clock.Today))], next, scope.Level);
    }

    public async Task<int> CountAsync(CaseTerms terms, CancellationToken cancellationToken = default)
    {
        var scope = await visibility.GetScopeAsync(cancellationToken);
        return await (await NarrowAsync(terms, scope, cancellationToken)).CountAsync(cancellationToken);
    }

    public async IAsyncEnumerable<CaseRow> AllAsync(CaseTerms terms, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var scope = await visibility.GetScopeAsync(cancellationToken);
        var (sort, descending) = OrderFor(terms, scope.Level);
        var rows = await NarrowAsync(terms, scope, cancellationToken);
        await foreach (var item in ExportedRows.Of(CaseOrder.Apply(rows, sort, descending)).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return CaseRows.Of(item, scope.Level, clock.Today);
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<CaseRow>> PagesAsync(
        CaseTerms terms, int size, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var scope = await visibility.GetScopeAsync(cancellationToken);
        var (sort, descending) = OrderFor(terms, scope.Level);
        var rows = await NarrowAsync(terms, scope, cancellationToken);
        CaseCursor? cursor = null;
        do
        {
            var page = CaseOrder.Apply(CaseOrder.After(rows, cursor, sort, descending), sort, descending).Take(size);
            var found = await ExportedRows.Of(page).ToListAsync(cancellationToken);
            cursor = found.Count == size ? CaseCursor.Of(found[^1], sort) : null;
            yield return found.ConvertAll(item => CaseRows.Of(item, scope.Level, clock.Today));
        }
        while (cursor is not null);
    }

    public async Task<CaseRow?> GetAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        var scope = await visibility.GetScopeAsync(cancellationToken);
        var item = await scope.Filter(db.Set<CaseListItem>().AsNoTracking()).FirstOrDefaultAsync(row => row.Id == caseId, cancellationToken);
        return item is null ? null : CaseRows.Of(item, scope.Level, clock.Today);
    }

    private async Task<IQueryable<CaseListItem>> NarrowAsync(CaseTerms terms, CaseScope scope, CancellationToken cancellationToken)
    {
        var seen = scope.Filter(db.Set<CaseListItem>().AsNoTracking());
        var named = await words.NarrowAsync(seen, terms.Text, scope.Level, cancellationToken);
        return ByColumn(CaseConditions.Apply(named, terms, scope.Level), terms, scope.Level);
    }

    private IQueryable<CaseListItem> ByColumn(IQueryable<CaseListItem> items, CaseTerms terms, CaseDetailLevel level)
    {
        if (level != CaseDetailLevel.Full || string.IsNullOrEmpty(terms.Column))
        {
            return items;
        }

        var ids = sources.Select(source => source.Having(terms.Column, terms.ColumnText ?? "")).FirstOrDefault(found => found is not null);
        return ids is null ? items : items.Where(item => ids.Contains(item.Id));
    }

    /// <summary>The order of kana would tell the pseudonymised what names begin with.</summary>
    private static (CaseSort Sort, bool Descending) OrderFor(CaseTerms terms, CaseDetailLevel level) =>
        level == CaseDetailLevel.Pseudonymised && terms.Sort == CaseSort.Kana ? (CaseSort.Date, true) : (terms.Sort, terms.Descending);
}
