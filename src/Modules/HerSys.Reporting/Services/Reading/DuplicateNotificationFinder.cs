using HerSys.Reporting.Models;
using HerSys.Reporting.Rules;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Reading;

/// <inheritdoc />
internal sealed class DuplicateNotificationFinder(NotificationVisibility visibility) : IDuplicateNotificationFinder
{
    private const int Most = 5;

    public async Task<IReadOnlyList<DuplicateCandidate>> FindAsync(DuplicateKeys keys, CancellationToken cancellationToken)
    {
        var (kana, phone, birth) = (keys.KanaKey, keys.PhoneDigits, keys.BirthDate);
        var (first, last) = (keys.ReportDate.AddDays(-DuplicateKeys.WindowDays), keys.ReportDate.AddDays(DuplicateKeys.WindowDays));
        var visible = await visibility.QueryAsync(cancellationToken);
        var rows = await visible.AsNoTracking()
            .Where(row => row.BirthDate == birth && row.State != NotificationState.Withdrawn)
            .Where(row => row.ReportDate >= first && row.ReportDate <= last)
            .Where(row => (kana != "" && row.KanaKey == kana) || (phone != "" && row.Phone == phone))
            .OrderByDescending(row => row.ReportDate).ThenByDescending(row => row.Id)
            .Take(Most)
            .Select(row => new { row.HerSysId, row.ReportDate, row.KanaKey, row.Phone })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new DuplicateCandidate(
                row.HerSysId, row.ReportDate!.Value, kana.Length > 0 && row.KanaKey == kana, phone.Length > 0 && row.Phone == phone)),
        ];
    }
}
