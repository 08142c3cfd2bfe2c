using HerSys.Japan;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Surge;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Reading;

/// <summary>
/// Lists notifications that the actor sees. What waits is worked through: in danger first, then who has waited longest.
/// Everything else is looked up: newest first.
/// </summary>
internal sealed class ListNotifications(NotificationVisibility visibility, NotificationAudit audit, ReportingClock clock)
{
    /// <summary>Rows of a page.</summary>
    public const int PageSize = 50;

    /// <summary>A page of the list. It is on record before it is shown.</summary>
    public async Task<NotificationRows> ExecuteAsync(NotificationQuery query, CancellationToken cancellationToken)
    {
        var visible = await visibility.QueryAsync(cancellationToken);
        var matching = Matching(Kind(visible.AsNoTracking(), query.Filter), query.Text);
        var isWork = query.Filter is NotificationFilter.Waiting or NotificationFilter.ToComplete;
        var page = isWork ? ByUrgency(matching, query.After) : Newest(matching, query.After);
        var rows = await page.Take(PageSize + 1).ToListAsync(cancellationToken);
        var shown = rows.Take(PageSize).ToList();
        await audit.ListedAsync(new { filter = query.Filter.ToString(), query.Text }, shown.Count, cancellationToken);
        return new NotificationRows(shown, rows.Count > PageSize ? Cursor(shown[^1], isWork) : null);
    }

    /// <summary>The most urgent one that waits for the health center; null when none does.</summary>
    public async Task<Guid?> NextWaitingAsync(CancellationToken cancellationToken)
    {
        var waiting = Filtered(await visibility.QueryAsync(cancellationToken), NotificationFilter.Waiting).AsNoTracking();
        return (await ByUrgency(waiting, after: null).FirstOrDefaultAsync(cancellationToken))?.Id;
    }

    /// <summary>How many there are.</summary>
    public async Task<int> CountAsync(NotificationFilter filter, CancellationToken cancellationToken) =>
        await Kind(await visibility.QueryAsync(cancellationToken), filter).CountAsync(cancellationToken);

    /// <summary>The notifications of a kind.</summary>
    public static IQueryable<Notification> Filtered(IQueryable<Notification> rows, NotificationFilter filter) => filter switch
    {
        NotificationFilter.Waiting => rows.Where(row => row.State == NotificationState.Submitted),
        NotificationFilter.SentBack => rows.Where(row => row.State == NotificationState.SentBack),
        NotificationFilter.Received => rows.Where(row => row.State == NotificationState.Received),
        NotificationFilter.Outside => rows.Where(row => row.IsOutsideArea && row.State != NotificationState.Withdrawn),
        NotificationFilter.Withdrawn => rows.Where(row => row.State == NotificationState.Withdrawn),
        _ => rows,
    };

    private IQueryable<Notification> Kind(IQueryable<Notification> rows, NotificationFilter filter) =>
        filter == NotificationFilter.ToComplete ? LeftOut.Waiting(rows, clock.Now) : Filtered(rows, filter);

    private static IQueryable<Notification> Matching(IQueryable<Notification> rows, string? text)
    {
        var name = JapaneseText.Normalize(text);
        if (name.Length == 0)
        {
            return rows;
        }

        var (key, digits) = (JapaneseText.SearchKey(name), DigitText.Compact(name));
        return rows.Where(row =>
            row.PersonName.StartsWith(name) || row.KanaKey.StartsWith(key) || row.HerSysId == digits || row.Phone == digits);
    }

    private static IQueryable<Notification> ByUrgency(IQueryable<Notification> rows, NotificationCursor? after)
    {
        if (after is { } last)
        {
            var (priority, at, id) = (last.Priority, last.At, last.Id);
            rows = rows.Where(row =>
                row.Priority < priority
                || (row.Priority == priority && (row.SubmittedAt > at || (row.SubmittedAt == at && row.Id > id))));
        }

        return rows.OrderByDescending(row => row.Priority).ThenBy(row => row.SubmittedAt).ThenBy(row => row.Id);
    }

    private static IQueryable<Notification> Newest(IQueryable<Notification> rows, NotificationCursor? after)
    {
        if (after is { } last)
        {
            var (at, id) = (last.At, last.Id);
            rows = rows.Where(row => row.SubmittedAt < at || (row.SubmittedAt == at && row.Id < id));
        }

        return rows.OrderByDescending(row => row.SubmittedAt).ThenByDescending(row => row.Id);
    }

    private static NotificationCursor Cursor(Notification row, bool isWork) => new(isWork ? row.Priority : 0, row.SubmittedAt, row.Id);
}
