using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Registry;
using HerSys.Platform.Data;
using HerSys.Platform.Settings;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>Makes the daily list of overdue statuses once a day, from the tenant's time of the day on, for all health centers.</summary>
internal sealed class DailyListMaker(TenantDbContext db, ISiteService site, CaseClock clock)
{
    /// <summary>Whether a list was made now; false before the time, and when today's is there.</summary>
    public async Task<bool> MakeIfDueAsync(CancellationToken cancellationToken)
    {
        var settings = await site.GetAsync<CaseSettings>(cancellationToken);
        var (now, today) = (clock.Now, clock.Today);
        if (now < clock.At(today, settings.DailyListAt) || await db.Set<UpkeepDay>().AnyAsync(made => made.Day == today, cancellationToken))
        {
            return false;
        }

        await UpkeepBackfill.RunAsync(db, cancellationToken);
        var overdue = await UpkeepQuery.Overdue(db.Set<CaseListItem>().AsNoTracking(), UpkeepLimits.Of(settings, now))
            .Select(item => new { item.Id, item.HealthCenterId, item.UpkeepRank, item.UpkeepFrom })
            .ToListAsync(cancellationToken);
        await using var session = new BulkSession(db);
        db.Add(new UpkeepDay { Day = today, MadeAt = now, People = overdue.Count });
        db.AddRange(overdue.Select(item => new UpkeepDayRow
        {
            Day = today,
            CaseId = item.Id,
            HealthCenterId = item.HealthCenterId,
            Rank = item.UpkeepRank!.Value,
            From = item.UpkeepFrom!.Value,
        }));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            if (await db.Set<UpkeepDay>().AnyAsync(made => made.Day == today, cancellationToken))
            {
                return false;
            }

            throw;
        }
    }
}
