using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Reporting.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Reading;

/// <summary>
/// Who sees which notification: whoever sees all of the case that it opened, and may see notifications. So there is one
/// policy (domain.md 7), kept by HerSys.Cases: an institution its own, a health center its area and what it received.
/// List, get, count, duplicates and today's work all ask here.
/// </summary>
internal sealed class NotificationVisibility(TenantDbContext db, ICurrentActor actor, ICaseVisibility cases)
{
    /// <summary>The notifications that the actor sees.</summary>
    public async ValueTask<IQueryable<Notification>> QueryAsync(CancellationToken cancellationToken)
    {
        var scope = await cases.GetScopeAsync(cancellationToken);
        if (scope.Level != CaseDetailLevel.Full || !await actor.HasAsync(ReportingPermissions.ViewNotifications))
        {
            return db.Set<Notification>().Where(notification => false);
        }

        var seen = scope.Filter(db.Set<CaseListItem>());
        return db.Set<Notification>().Where(notification => seen.Any(item => item.Id == notification.CaseId));
    }

    /// <summary>The notification, to be changed; null when there is none or the actor does not see it.</summary>
    public async Task<Notification?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var query = await QueryAsync(cancellationToken);
        return await query.FirstOrDefaultAsync(notification => notification.Id == id, cancellationToken);
    }

    /// <summary>Whether the actor files for the institution that filed it.</summary>
    public async ValueTask<bool> IsOwnAsync(Notification notification) =>
        notification.InstitutionId is { } institution
        && actor.OrganisationId == institution
        && await actor.HasAsync(ReportingPermissions.FileNotification);

    /// <summary>Whether the actor decides on it: receives, sends back, corrects for the clinic.</summary>
    public async ValueTask<bool> MayDecideAsync(Notification notification, CancellationToken cancellationToken) =>
        await actor.HasAsync(ReportingPermissions.ReceiveNotification)
        && await cases.CanEditAsync(notification.CaseId, cancellationToken);
}
