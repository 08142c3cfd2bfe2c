using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Lists;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Upkeep;
using HerSys.Platform.Data;
using HerSys.Platform.Settings;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Upkeep;

/// <inheritdoc />
internal sealed class StatusUpkeep(
    TenantDbContext db, ICaseVisibility visibility, ISiteService site, CaseFiles files, CaseWriter writer, CaseEvents events, CaseAudit audit, CaseClock clock)
    : IStatusUpkeep
{
    private const int LargestPage = 500;

    public async Task<UpkeepPage> FindAsync(UpkeepTerms terms, string? after = null, int size = 50, CancellationToken cancellationToken = default)
    {
        var scope = await visibility.GetScopeAsync(cancellationToken);
        var take = Math.Clamp(size, 1, LargestPage);
        var rows = UpkeepQuery.Page(await OverdueAsync(scope, terms, cancellationToken), UpkeepCursor.Parse(after));
        var found = await (
            from item in rows
            join record in db.Set<Case>().AsNoTracking() on item.Id equals record.Id
            orderby item.UpkeepRank, item.UpkeepFrom, item.Id
            select new { item, record.Version }).Take(take + 1).ToListAsync(cancellationToken);
        var page = found.Take(take).Select(row => Item(row.item, row.Version, scope.Level)).ToList();
        var last = found.Count > take ? found[take - 1].item : null;
        return new UpkeepPage(page, last is null ? null : new UpkeepCursor(last.UpkeepRank!.Value, last.UpkeepFrom!.Value, last.Id).ToString());
    }

    public async Task<IReadOnlyList<UpkeepCount>> CountAsync(UpkeepTerms terms, CancellationToken cancellationToken = default)
    {
        var scope = await visibility.GetScopeAsync(cancellationToken);
        var groups = await (await OverdueAsync(scope, terms, cancellationToken))
            .GroupBy(item => new { item.HealthCenterId, item.UpkeepRank })
            .Select(group => new { group.Key.HealthCenterId, group.Key.UpkeepRank, People = group.Count() })
            .ToListAsync(cancellationToken);
        return
        [
            .. groups.GroupBy(group => (group.HealthCenterId, Rule: UpkeepWatch.RuleOf(group.UpkeepRank!.Value)))
                .Select(group => new UpkeepCount(group.Key.HealthCenterId, group.Key.Rule, group.Sum(row => row.People))),
        ];
    }

    public async Task ReportStayEndedAsync(Guid caseId, DateTimeOffset endedAt, string source, CancellationToken cancellationToken = default)
    {
        var file = await files.FindAsync(caseId, cancellationToken) ?? throw new ArgumentException($"There is no case {caseId}.", nameof(caseId));
        var before = file.Record.StayEndedAt;
        file.Record.StayEndedAt = endedAt.ToUniversalTime();
        events.Add(caseId, CaseEventKind.Changed, [.. FieldChanges.Of("stayEnded", Text(before), Text(endedAt))], reason: null, source);
        audit.Did(file, "療養先を出たことを記録しました", new { at = endedAt, source }, reason: null);
        writer.Refresh(file, await writer.SettingsAsync(cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<IQueryable<CaseListItem>> OverdueAsync(CaseScope scope, UpkeepTerms terms, CancellationToken cancellationToken)
    {
        var limits = UpkeepLimits.Of(await site.GetAsync<CaseSettings>(cancellationToken), clock.Now);
        return UpkeepQuery.Narrow(UpkeepQuery.Overdue(scope.FilterEditable(db.Set<CaseListItem>().AsNoTracking()), limits), terms);
    }

    private UpkeepItem Item(CaseListItem item, long version, CaseDetailLevel level) => new(
        CaseRows.Of(item, level, clock.Today),
        UpkeepWatch.RuleOf(item.UpkeepRank!.Value),
        UpkeepWatch.IsSevereOf(item.UpkeepRank.Value),
        item.UpkeepFrom!.Value,
        version);

    private static string? Text(DateTimeOffset? at) =>
        at?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
