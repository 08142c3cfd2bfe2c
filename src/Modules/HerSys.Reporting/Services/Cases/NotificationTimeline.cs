using HerSys.Cases.Contracts;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Reporting.Models;
using HerSys.Reporting.ViewModels;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Cases;

/// <summary>What happened to the notification of a case, for the record's timeline.</summary>
internal sealed class NotificationTimeline(TenantDbContext db) : ITimelineSource
{
    public async ValueTask<IReadOnlyList<TimelineEntry>> GetAsync(Guid caseId, CaseDetailLevel level, CancellationToken cancellationToken)
    {
        if (level == CaseDetailLevel.RoomDesk)
        {
            return [];
        }

        var rows = await (
            from notification in db.Set<Notification>().AsNoTracking()
            join entry in db.Set<NotificationEvent>().AsNoTracking() on notification.Id equals entry.NotificationId
            where notification.CaseId == caseId
            select new { entry, notification.InstitutionName }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Entry(row.entry, level))];
    }

    /// <summary>A reason is free text and may name somebody: the pseudonymised do not get it.</summary>
    private static TimelineEntry Entry(NotificationEvent entry, CaseDetailLevel level)
    {
        var isFull = level == CaseDetailLevel.Full;
        return new TimelineEntry(entry.At, StateWords.IconOf(entry.Kind), StateWords.Of(entry.Kind))
        {
            Text = isFull && entry.Reason is { } reason ? new BilingualText($"理由: {reason}", $"Reason: {reason}") : null,
            By = isFull ? string.Join(' ', new[] { entry.OrganisationName, entry.ActorName }.OfType<string>()) : null,
            Url = isFull ? $"~/notifications/{entry.NotificationId}" : null,
            Topic = TimelineTopic.Notification,
        };
    }
}
