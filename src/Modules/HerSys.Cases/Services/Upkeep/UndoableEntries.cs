using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Lists;
using HerSys.Cases.Statuses;
using HerSys.Cases.Upkeep;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>What the current actor entered within the last ten minutes and can still undo.</summary>
internal sealed class UndoableEntries(TenantDbContext db, ICaseVisibility visibility, ICurrentActor actor, CaseClock clock)
{
    private const int Most = 200;

    /// <summary>Of all cases that the actor may change, newest first.</summary>
    public async Task<IReadOnlyList<UndoableEntry>> OfActorAsync(CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } user)
        {
            return [];
        }

        var since = clock.Now - UndoRules.Window;
        var cases = await db.Set<CaseStatusEntry>().AsNoTracking()
            .Where(entry => entry.EnteredById == user && entry.EnteredAt > since)
            .OrderByDescending(entry => entry.EnteredAt)
            .Select(entry => entry.CaseId)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return cases.Count == 0 ? [] : await OfCasesAsync([.. cases.Distinct()], cancellationToken);
    }

    /// <summary>Of one case; null where there is nothing to undo.</summary>
    public async Task<UndoableEntry?> OfCaseAsync(Guid caseId, CancellationToken cancellationToken) =>
        (await OfCasesAsync([caseId], cancellationToken)).FirstOrDefault();

    private async Task<IReadOnlyList<UndoableEntry>> OfCasesAsync(IReadOnlyList<Guid> caseIds, CancellationToken cancellationToken)
    {
        var scope = await visibility.GetScopeAsync(cancellationToken);
        var items = await scope.FilterEditable(db.Set<CaseListItem>().AsNoTracking()).Where(item => caseIds.Contains(item.Id)).ToListAsync(cancellationToken);
        var entries = (await db.Set<CaseStatusEntry>().AsNoTracking().Where(entry => caseIds.Contains(entry.CaseId)).ToListAsync(cancellationToken)).ToLookup(entry => entry.CaseId);
        var found = from item in items
                    let history = entries[item.Id].ToList()
                    let last = UndoHistory.LastMade(history)
                    where last is not null && UndoRules.Refuse(UndoHistory.FactsOf(history, last), actor.UserId, clock.Now) is null
                    orderby last.EnteredAt descending
                    select new UndoableEntry(CaseRows.Of(item, scope.Level, clock.Today), last.Id, CaseStatuses.Get(last.Code), last.EnteredAt + UndoRules.Window);
        return [.. found];
    }
}
