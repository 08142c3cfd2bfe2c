using HerSys.Reporting.Api.Models;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Reading;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Api.Services;

/// <summary>Lists notifications for a clinic's system, the last filed first, by keyset. It is on record before it is answered.</summary>
internal sealed class ListByApi(NotificationVisibility visibility, NotificationAudit audit)
{
    public async Task<ListDocument> ExecuteAsync(ApiQuery query, string root, Func<NotificationCursor, string> next, CancellationToken cancellationToken)
    {
        var visible = await visibility.QueryAsync(cancellationToken);
        var rows = await After(Matching(ListNotifications.Filtered(visible.AsNoTracking(), query.Filter), query), query.After)
            .OrderByDescending(row => row.SubmittedAt).ThenByDescending(row => row.Id)
            .Take(query.Limit + 1)
            .ToListAsync(cancellationToken);
        var shown = rows.Take(query.Limit).ToList();
        await audit.ListedAsync(new { filter = query.Filter.ToString(), query.ReportedFrom, query.ReportedTo, query.ChangedSince, query.HersysId }, shown.Count, cancellationToken);
        return new ListDocument(
            [.. shown.Select(row => RowOf(row, root))],
            rows.Count > query.Limit ? next(new NotificationCursor(shown[^1].Priority, shown[^1].SubmittedAt, shown[^1].Id)) : null);
    }

    private static IQueryable<Notification> Matching(IQueryable<Notification> rows, ApiQuery query)
    {
        var (from, to, since, hersysId) = (query.ReportedFrom, query.ReportedTo, query.ChangedSince, query.HersysId);
        rows = from is null ? rows : rows.Where(row => row.ReportDate >= from);
        rows = to is null ? rows : rows.Where(row => row.ReportDate <= to);
        rows = since is null ? rows : rows.Where(row => row.StateSince >= since || row.SubmittedAt >= since);
        return hersysId is null ? rows : rows.Where(row => row.HerSysId == hersysId);
    }

    private static IQueryable<Notification> After(IQueryable<Notification> rows, NotificationCursor? after)
    {
        if (after is not { } last)
        {
            return rows;
        }

        var (at, id) = (last.At, last.Id);
        return rows.Where(row => row.SubmittedAt < at || (row.SubmittedAt == at && row.Id < id));
    }

    private static NotificationRowDocument RowOf(Notification row, string root) => new(
        row.Id,
        row.HerSysId,
        NotificationDocuments.NameOf(row.State),
        row.StateReason,
        row.StateSince,
        row.FormVersion,
        row.Revision,
        row.PersonName,
        row.BirthDate,
        row.ReportDate,
        row.SubmittedAt,
        LinksDocument.Of(root, row.Id));
}
