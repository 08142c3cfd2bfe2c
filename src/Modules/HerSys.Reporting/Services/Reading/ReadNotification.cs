using HerSys.Platform.Data;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Forms;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Reading;

/// <summary>Reads one notification for its page, under the version of the form that it was filed under.</summary>
internal sealed class ReadNotification(
    TenantDbContext db, NotificationVisibility visibility, FormVersions versions, JudgeForm judge, NotificationAudit audit)
{
    /// <summary>The notification; null when there is none or the actor does not see it. It is on record before it is shown.</summary>
    public async Task<NotificationDetails?> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        var details = await ReadAsync(id, cancellationToken);
        if (details is not null)
        {
            await audit.ViewedAsync(details.Notification, "発生届を見ました", cancellationToken);
        }

        return details;
    }

    /// <summary>As <see cref="ExecuteAsync"/>; on record as printed.</summary>
    public async Task<NotificationDetails?> ForPrintAsync(Guid id, CancellationToken cancellationToken)
    {
        var details = await ReadAsync(id, cancellationToken);
        if (details is not null)
        {
            await audit.PrintedAsync(details.Notification, cancellationToken);
        }

        return details;
    }

    private async Task<NotificationDetails?> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await visibility.FindAsync(id, cancellationToken) is not { } notification)
        {
            return null;
        }

        var form = await versions.FindAsync(notification.FormVersion, cancellationToken);
        var judged = await judge.ExecuteAsync(form, FormAnswers.FromJson(notification.Answers), notification.HerSysId, cancellationToken);
        return new NotificationDetails(
            notification,
            judged,
            await db.Set<NotificationEvent>().AsNoTracking().Where(row => row.NotificationId == id).OrderByDescending(row => row.At).ThenByDescending(row => row.Id).ToListAsync(cancellationToken),
            await db.Set<NotificationRevision>().AsNoTracking().Where(row => row.NotificationId == id).OrderByDescending(row => row.Number).ToListAsync(cancellationToken),
            await RightsAsync(notification, cancellationToken));
    }

    /// <summary>Id of the notification of a case; null when the actor sees none.</summary>
    public async Task<Guid?> FindByHerSysIdAsync(string hersysId, CancellationToken cancellationToken)
    {
        var visible = await visibility.QueryAsync(cancellationToken);
        var found = await visible.Where(row => row.HerSysId == hersysId)
            .OrderByDescending(row => row.SubmittedAt)
            .Select(row => (Guid?)row.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return found;
    }

    private async Task<NotificationRights> RightsAsync(Notification notification, CancellationToken cancellationToken)
    {
        var isOwn = await visibility.IsOwnAsync(notification);
        var mayDecide = await visibility.MayDecideAsync(notification, cancellationToken);
        var isOpen = notification.State != NotificationState.Withdrawn;
        return new NotificationRights(
            CanReceive: mayDecide && notification.State == NotificationState.Submitted,
            CanSendBack: mayDecide && notification.State is (NotificationState.Submitted or NotificationState.Received),
            CanAmend: isOpen && (isOwn || mayDecide),
            CanWithdraw: isOpen && (isOwn || mayDecide));
    }
}
