using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Cases.Upkeep;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>
/// Puts cases that were last written before there were rules of upkeep under their rule, in the tenant's own session; every
/// later change does so by itself. A migration may not: it belongs to no tenant.
/// </summary>
internal static class UpkeepBackfill
{
    public static async Task RunAsync(TenantDbContext db, CancellationToken cancellationToken)
    {
        foreach (var isSevere in new[] { true, false })
        {
            await WatchAsync(db, CaseStatusGroup.Awaiting, UpkeepRule.Awaiting, isSevere, cancellationToken);
            await WatchAsync(db, CaseStatusGroup.Unknown, UpkeepRule.Unknown, isSevere, cancellationToken);
            await WatchAsync(db, CaseStatusGroup.Isolating, UpkeepRule.Release, isSevere, cancellationToken);
        }
    }

    private static async Task WatchAsync(TenantDbContext db, CaseStatusGroup group, UpkeepRule rule, bool isSevere, CancellationToken cancellationToken)
    {
        int? rank = UpkeepWatch.RankOf(rule, isSevere);
        var unwatched = db.Set<CaseListItem>().Where(item => item.UpkeepRank == null && item.StatusGroup == group);
        unwatched = isSevere
            ? unwatched.Where(item => item.Severity >= CaseSeverity.ModerateTwo)
            : unwatched.Where(item => item.Severity == null || item.Severity < CaseSeverity.ModerateTwo);
        if (rule == UpkeepRule.Release)
        {
            await unwatched.Where(item => item.ReleasableAt != null).ExecuteUpdateAsync(
                item => item.SetProperty(row => row.UpkeepRank, rank).SetProperty(row => row.UpkeepFrom, row => row.ReleasableAt), cancellationToken);
            return;
        }

        await unwatched.ExecuteUpdateAsync(
            item => item.SetProperty(row => row.UpkeepRank, rank).SetProperty(row => row.UpkeepFrom, row => (DateTimeOffset?)row.StatusSince), cancellationToken);
    }
}
