using HerSys.Platform.Data;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Reading;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Receiving;

/// <summary>
/// Receives notifications (受理), one or many. Each is received as it was on the screen: what the clinic amended
/// meanwhile, or a colleague decided, stays as it is and is counted.
/// </summary>
internal sealed class ReceiveNotifications(
    TenantDbContext db,
    NotificationVisibility visibility,
    ReceiptMark receipt)
{
    /// <summary>Receives one.</summary>
    public async Task<DecisionResult> ExecuteAsync(SeenNotification seen, CancellationToken cancellationToken)
    {
        if (await visibility.FindAsync(seen.Id, cancellationToken) is not { } notification)
        {
            return DecisionResult.NotFound;
        }

        if (!await visibility.DemandAsync(notification, ownIsEnough: false, cancellationToken))
        {
            return DecisionResult.NotAllowed;
        }

        if (notification.State != NotificationState.Submitted || notification.Revision != seen.Revision)
        {
            return DecisionResult.ChangedMeanwhile;
        }

        await receipt.SetAsync(notification, "発生届を受理しました", cancellationToken);
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

    /// <summary>Receives many; each in its own transaction, so that one that changed holds up no other.</summary>
    /// <returns>How many were received, and how many were not.</returns>
    public async Task<(int Received, int Left)> ExecuteAsync(
        IReadOnlyList<SeenNotification> seen, CancellationToken cancellationToken)
    {
        var received = 0;
        foreach (var one in seen)
        {
            received += await ExecuteAsync(one, cancellationToken) == DecisionResult.Done ? 1 : 0;
            db.ChangeTracker.Clear();
        }

        return (received, seen.Count - received);
    }
}
