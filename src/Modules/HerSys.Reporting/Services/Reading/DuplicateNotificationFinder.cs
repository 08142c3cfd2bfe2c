using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Platform.Data;
using HerSys.Reporting.Rules;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Reading;

/// <summary>
/// Looks among the cases that the actor sees in full, whoever notified or imported them. Two indexes lead to few rows; they
/// are compared here.
/// </summary>
internal sealed class DuplicateNotificationFinder(TenantDbContext db, ICaseVisibility visibility) : IDuplicateNotificationFinder
{
    private const int Most = 5;
    private const int MostCompared = 200;

    public async Task<IReadOnlyList<DuplicateCandidate>> FindAsync(DuplicateKeys keys, CancellationToken cancellationToken)
    {
        var scope = await visibility.GetScopeAsync(cancellationToken);
        if (scope.Level != CaseDetailLevel.Full)
        {
            return [];
        }

        var seen = scope.Filter(db.Set<CaseListItem>().AsNoTracking()).Where(item => item.StatusCode != CaseStatusCodes.Withdrawn);
        var rows = new List<CaseListItem>();
        if (keys.BirthDate is { } birth)
        {
            var births = BirthDates.Near(birth).Select(day => (DateOnly?)day).ToList();
            rows.AddRange(await ReadAsync(seen.Where(item => births.Contains(item.BirthDate)), keys, cancellationToken));
        }

        if (keys is { Kana.Length: > 0, AddressKey.Length: > 0 })
        {
            rows.AddRange(await ReadAsync(seen.Where(item => item.KanaSort == keys.Kana), keys, cancellationToken));
        }

        return
        [
            .. rows.DistinctBy(row => row.Id)
                .Select(row => new DuplicateCandidate(row.HerSysId, row.SortDate, SubjectOf(row).Compare(keys), row.Id))
                .Where(candidate => candidate.Reasons != DuplicateReasons.None)
                .OrderByDescending(candidate => candidate.ReportDate)
                .Take(Most),
        ];
    }

    private static Task<List<CaseListItem>> ReadAsync(IQueryable<CaseListItem> rows, DuplicateKeys keys, CancellationToken cancellationToken)
    {
        var (first, last) = (keys.ReportDate.AddDays(-DuplicateKeys.WindowDays), keys.ReportDate.AddDays(DuplicateKeys.WindowDays));
        return rows.Where(row => row.SortDate >= first && row.SortDate <= last)
            .OrderByDescending(row => row.SortDate).ThenByDescending(row => row.Id)
            .Take(MostCompared)
            .ToListAsync(cancellationToken);
    }

    private static DuplicateSubject SubjectOf(CaseListItem row) => new(row.Name, row.Kana, row.Phone, row.BirthDate, row.LocationText);
}
