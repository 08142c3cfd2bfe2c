using HerSys.Cases.Contracts;
using HerSys.Cases.Upkeep;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>
/// The one question which statuses are overdue, as conditions on the list row: an index holds rule, risk and start of the
/// hours, so that a page costs its rows and not the size of the tenant.
/// </summary>
internal static class UpkeepQuery
{
    private static readonly int LastOfAwaiting = UpkeepWatch.RankOf(UpkeepRule.Awaiting, isSevere: false);
    private static readonly int LastOfStayEnded = UpkeepWatch.RankOf(UpkeepRule.StayEnded, isSevere: false);
    private static readonly int LastOfUnknown = UpkeepWatch.RankOf(UpkeepRule.Unknown, isSevere: false);

    /// <summary>Cases that are overdue.</summary>
    public static IQueryable<CaseListItem> Overdue(IQueryable<CaseListItem> items, UpkeepLimits limits)
    {
        var (awaiting, ended, unknown, release) = limits;
        var (first, second, third) = (LastOfAwaiting, LastOfStayEnded, LastOfUnknown);
        return items.Where(item => item.UpkeepRank != null && (
            (item.UpkeepRank <= first && item.UpkeepFrom < awaiting)
            || (item.UpkeepRank > first && item.UpkeepRank <= second && item.UpkeepFrom < ended)
            || (item.UpkeepRank > second && item.UpkeepRank <= third && item.UpkeepFrom < unknown)
            || (item.UpkeepRank > third && item.UpkeepFrom < release)));
    }

    /// <summary>Those that were asked for.</summary>
    public static IQueryable<CaseListItem> Narrow(IQueryable<CaseListItem> items, UpkeepTerms terms)
    {
        if (terms.Rule is { } rule)
        {
            var (from, until) = (UpkeepWatch.RankOf(rule, isSevere: true), UpkeepWatch.RankOf(rule, isSevere: false));
            items = items.Where(item => item.UpkeepRank >= from && item.UpkeepRank <= until);
        }

        if (terms.WithoutHealthCenter)
        {
            return items.Where(item => item.HealthCenterId == null);
        }

        return terms.HealthCenterId is { } center ? items.Where(item => item.HealthCenterId == center) : items;
    }

    /// <summary>Riskiest first, then oldest, from where the page before ended.</summary>
    public static IQueryable<CaseListItem> Page(IQueryable<CaseListItem> items, UpkeepCursor? after)
    {
        if (after is not null)
        {
            var (rank, from, id) = after;
            items = items.Where(item => item.UpkeepRank >= rank && (
                item.UpkeepRank > rank || item.UpkeepFrom > from || (item.UpkeepFrom == from && item.Id.CompareTo(id) > 0)));
        }

        return items.OrderBy(item => item.UpkeepRank).ThenBy(item => item.UpkeepFrom).ThenBy(item => item.Id);
    }
}
