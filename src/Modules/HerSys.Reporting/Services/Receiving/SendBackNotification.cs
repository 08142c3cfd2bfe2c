using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Reporting.Migrations;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Filing;
using HerSys.Reporting.Services.Reading;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Receiving;

/// <summary>
/// Sends a notification back to the clinic (差し戻し) with a reason that tells what to mend. The notification stays valid
/// and its case goes on: a person's care does not wait for a form.
/// </summary>
internal sealed class SendBackNotification(
    TenantDbContext db,
    NotificationVisibility visibility,
    ICurrentActor actor,
    Revisions revisions,
    NotificationAudit audit,
    ReportingClock clock)
{
    public async Task<DecisionResult> ExecuteAsync(SeenNotification seen, string? reason, CancellationToken cancellationToken)
    {
        if (await visibility.FindAsync(seen.Id, cancellationToken) is not { } notification)
        {
            return DecisionResult.NotFound;
        }

        if (!await visibility.DemandAsync(notification, ownIsEnough: false, cancellationToken))
        {
            return DecisionResult.NotAllowed;
        }

        if (notification.State is NotificationState.SentBack or NotificationState.Withdrawn || notification.Revision != seen.Revision)
        {
            return DecisionResult.ChangedMeanwhile;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return DecisionResult.NeedsReason;
        }

        SendBack(notification, Shortened.Line(reason, Lengths.Reason));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return DecisionResult.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return DecisionResult.ChangedMeanwhile;
        }
    }

    private void SendBack(Notification notification, string reason)
    {
        notification.State = NotificationState.SentBack;
        notification.StateSince = clock.Now;
        notification.StateReason = reason;
        notification.StateBy = actor.DisplayName;
        revisions.Note(notification, NotificationEventKind.SentBack, reason);
        audit.Changed(notification, "発生届を差し戻しました", reason);
    }
}
