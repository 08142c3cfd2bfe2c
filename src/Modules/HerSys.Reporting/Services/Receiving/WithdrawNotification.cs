using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
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
/// Withdraws a notification (取下げ), by the institution that filed it or by the health center. Its case gets the status
/// 発生届取下げ in the same transaction: out of the statistics, still in the trail (domain.md 13, fact 20).
/// </summary>
internal sealed class WithdrawNotification(
    TenantDbContext db,
    NotificationVisibility visibility,
    ICaseRegistry registry,
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

        if (!await visibility.DemandAsync(notification, ownIsEnough: true, cancellationToken))
        {
            return DecisionResult.NotAllowed;
        }

        if (notification.State == NotificationState.Withdrawn || notification.Revision != seen.Revision)
        {
            return DecisionResult.ChangedMeanwhile;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return DecisionResult.NeedsReason;
        }

        return await WithdrawAsync(notification, Shortened.Line(reason, Lengths.Reason), cancellationToken);
    }

    private async Task<DecisionResult> WithdrawAsync(Notification notification, string reason, CancellationToken cancellationToken)
    {
        notification.State = NotificationState.Withdrawn;
        notification.StateSince = clock.Now;
        notification.StateReason = reason;
        notification.StateBy = actor.DisplayName;
        revisions.Note(notification, NotificationEventKind.Withdrawn, reason);
        audit.Changed(notification, "発生届を取り下げました", reason);
        try
        {
            await registry.UpdateAsync(
                new CaseUpdate(notification.CaseId)
                {
                    Status = new NewStatus(CaseStatusCodes.Withdrawn, clock.Now) { Source = "発生届の取下げ", Reason = reason },
                    Reason = reason,
                    Source = "発生届の取下げ",
                },
                cancellationToken);
            return DecisionResult.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return DecisionResult.ChangedMeanwhile;
        }
    }
}
