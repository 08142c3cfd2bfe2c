using HerSys.Cases.Contracts;
using HerSys.Cases.Models;

namespace HerSys.Cases.Services.Lists;

/// <summary>Orders rows and skips to where a page begins, by index: the first condition bounds it, the second breaks ties.</summary>
internal static class CaseOrder
{
    public static IQueryable<CaseListItem> Apply(IQueryable<CaseListItem> items, CaseSort sort, bool descending) => (sort, descending) switch
    {
        (CaseSort.Kana, false) => items.OrderBy(item => item.KanaSort).ThenBy(item => item.Id),
        (CaseSort.Kana, true) => items.OrderByDescending(item => item.KanaSort).ThenByDescending(item => item.Id),
        (CaseSort.Since, false) => items.OrderBy(item => item.StatusSince).ThenBy(item => item.Id),
        (CaseSort.Since, true) => items.OrderByDescending(item => item.StatusSince).ThenByDescending(item => item.Id),
        (CaseSort.Release, false) => items.OrderBy(item => item.ReleaseSort).ThenBy(item => item.Id),
        (CaseSort.Release, true) => items.OrderByDescending(item => item.ReleaseSort).ThenByDescending(item => item.Id),
        (_, false) => items.OrderBy(item => item.SortDate).ThenBy(item => item.Id),
        (_, true) => items.OrderByDescending(item => item.SortDate).ThenByDescending(item => item.Id),
    };

    public static IQueryable<CaseListItem> After(IQueryable<CaseListItem> items, CaseCursor? cursor, CaseSort sort, bool descending)
    {
        if (cursor is null)
        {
            return items;
        }

        var (key, id) = cursor;
        return (sort, cursor.Day, cursor.Instant) switch
        {
            (CaseSort.Kana, _, _) => descending
                ? items.Where(item => string.Compare(item.KanaSort, key) <= 0 && (string.Compare(item.KanaSort, key) < 0 || item.Id.CompareTo(id) < 0))
                : items.Where(item => string.Compare(item.KanaSort, key) >= 0 && (string.Compare(item.KanaSort, key) > 0 || item.Id.CompareTo(id) > 0)),
            (CaseSort.Since, _, { } at) => descending
                ? items.Where(item => item.StatusSince <= at && (item.StatusSince < at || item.Id.CompareTo(id) < 0))
                : items.Where(item => item.StatusSince >= at && (item.StatusSince > at || item.Id.CompareTo(id) > 0)),
            (CaseSort.Release, _, { } at) => descending
                ? items.Where(item => item.ReleaseSort <= at && (item.ReleaseSort < at || item.Id.CompareTo(id) < 0))
                : items.Where(item => item.ReleaseSort >= at && (item.ReleaseSort > at || item.Id.CompareTo(id) > 0)),
            (CaseSort.Date, { } day, _) => descending
                ? items.Where(item => item.SortDate <= day && (item.SortDate < day || item.Id.CompareTo(id) < 0))
                : items.Where(item => item.SortDate >= day && (item.SortDate > day || item.Id.CompareTo(id) > 0)),
            _ => items,
        };
    }
}
