using HerSys.Cases.Contracts;
using HerSys.Platform.Security;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Filing;

namespace HerSys.Reporting.Services.Receiving;

/// <summary>Notes with the unit of work that a notification was received (受理).</summary>
internal sealed class ReceiptMark(ICurrentActor actor, ICaseRegistry registry, Revisions revisions, NotificationAudit audit, ReportingClock clock)
{
    /// <summary>Marks it.</summary>
    /// <param name="notification">The notification.</param>
    /// <param name="summary">What the ledger says.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task SetAsync(Notification notification, string summary, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        notification.State = NotificationState.Received;
        notification.StateSince = now;
        notification.StateBy = actor.DisplayName;
        notification.StateReason = null;
        notification.ReceivedAt = now;
        notification.ReceivedById = actor.OrganisationId;
        revisions.Note(notification, NotificationEventKind.Received, reason: null);
        audit.Changed(notification, summary);
        return registry.NoteReceivedAsync(notification.CaseId, now, cancellationToken);
    }
}
