using HerSys.Cases.Contracts;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Audit;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Reading;

/// <summary>
/// Who sees which notification: whoever sees all of the case that it opened, and may see notifications. So there is one
/// policy (domain.md 7), kept by HerSys.Cases: an institution its own, a health center its area and what it received.
/// List, get, count, duplicates and today's work all ask here.
/// </summary>
internal sealed class NotificationVisibility(TenantDbContext db, ICurrentActor actor, ICaseVisibility cases, NotificationAudit audit)
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

    /// <summary>
    /// The notification, to be changed; null when there is none or the actor does not see it: the answer is the same, but
    /// the ledger knows who asked for somebody else's.
    /// </summary>
    public async Task<Notification?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var query = await QueryAsync(cancellationToken);
        var found = await query.FirstOrDefaultAsync(notification => notification.Id == id, cancellationToken);
        if (found is null && await db.Set<Notification>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is { } hidden)
        {
            await audit.RefusedAsync(hidden, "見る権限のない発生届を開こうとしました", cancellationToken);
        }

        return found;
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

    /// <summary>As <see cref="MayDecideAsync"/>, or the institution's own where that is enough; a refusal is on record.</summary>
    public async ValueTask<bool> DemandAsync(Notification notification, bool ownIsEnough, CancellationToken cancellationToken)
    {
        if (await MayDecideAsync(notification, cancellationToken) || (ownIsEnough && await IsOwnAsync(notification)))
        {
            return true;
        }

        await audit.RefusedAsync(notification, "権限のない手続きを発生届にしようとしました", cancellationToken);
        return false;
    }
}
