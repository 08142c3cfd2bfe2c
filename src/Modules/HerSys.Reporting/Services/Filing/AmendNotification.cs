using HerSys.Cases.Contracts;
using HerSys.Platform.Data;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Migrations;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Additions;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Places;
using HerSys.Reporting.Services.Reading;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Filing;

/// <summary>
/// Amends a filed notification (訂正) or files it again after it was sent back (再提出). The old version stays in the
/// history; the case learns what changed, in the same transaction. The clinic's amendment waits for the health center
/// again; the health center's own does not.
/// </summary>
internal sealed class AmendNotification(
    TenantDbContext db,
    NotificationVisibility visibility,
    ICaseRegistry registry,
    AmendCase amendCase,
    FindJurisdiction jurisdiction,
    FiledPages filed,
    Revisions revisions,
    OwnAnswers ownAnswers,
    OwnDrafts drafts,
    NotificationAudit audit,
    ReportingClock clock)
{
    public async Task<FilingOutcome> ExecuteAsync(AmendmentRequest request, CancellationToken cancellationToken)
    {
        if (await visibility.FindAsync(request.NotificationId, cancellationToken) is not { } notification)
        {
            return new FilingOutcome(FilingResult.NotAllowed);
        }

        if (!await visibility.DemandAsync(notification, ownIsEnough: true, cancellationToken))
        {
            return new FilingOutcome(FilingResult.NotAllowed);
        }

        if (await filed.FindAsync(request.Filing.FormKey, request.Filing.Judged, cancellationToken) is { } before)
        {
            return before;
        }

        return Check(request, notification) is { } obstacle
            ? await RefuseAsync(request, notification, obstacle, cancellationToken)
            : await AmendAsync(request, notification, await visibility.IsOwnAsync(notification), cancellationToken);
    }

    private static FilingResult? Check(AmendmentRequest request, Notification notification)
    {
        var judged = request.Filing.Judged;
        return notification switch
        {
            { State: NotificationState.Withdrawn } => FilingResult.Closed,
            _ when notification.Revision != request.BasedOn => FilingResult.ChangedMeanwhile,
            _ when !judged.Result.IsAccepted => FilingResult.Refused,
            _ when IsUnchanged(judged, notification) => FilingResult.Unchanged,
            { State: not NotificationState.SentBack } when string.IsNullOrWhiteSpace(request.Reason) => FilingResult.NeedsReason,
            _ when judged.WarningKey != request.Filing.Confirmed => FilingResult.NeedsConfirmation,
            _ => null,
        };
    }

    /// <summary>What was sent back may come back as it was, when the clinic says that it is right.</summary>
    private static bool IsUnchanged(JudgedForm judged, Notification notification) =>
        notification.State != NotificationState.SentBack && judged.Result.Answers.ToJson() == notification.Answers;

    private async Task<FilingOutcome> RefuseAsync(
        AmendmentRequest request, Notification notification, FilingResult obstacle, CancellationToken cancellationToken)
    {
        if (obstacle == FilingResult.Refused)
        {
            await audit.RefusedAsync(request.Filing.FormKey, notification, request.Filing.Judged.Result.Errors, cancellationToken);
        }
        else if (obstacle == FilingResult.ChangedMeanwhile)
        {
            await audit.RefusedAsync(notification, "ほかの人が先に変えたため、発生届の訂正を受け付けず、違いを見せました", cancellationToken);
        }

        return new FilingOutcome(obstacle, notification);
    }

    private async Task<FilingOutcome> AmendAsync(
        AmendmentRequest request, Notification notification, bool isOwn, CancellationToken cancellationToken)
    {
        try
        {
            var update = await ApplyAsync(request, notification, isOwn, cancellationToken);
            await registry.UpdateAsync(update, cancellationToken);
            return new FilingOutcome(FilingResult.Filed, notification);
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || error.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            return await filed.FindAsync(request.Filing.FormKey, request.Filing.Judged, cancellationToken)
                ?? new FilingOutcome(FilingResult.ChangedMeanwhile, await visibility.FindAsync(request.NotificationId, cancellationToken));
        }
    }

    private async Task<CaseUpdate> ApplyAsync(
        AmendmentRequest request, Notification notification, bool isOwn, CancellationToken cancellationToken)
    {
        var judged = request.Filing.Judged;
        var before = FormAnswers.FromJson(notification.Answers);
        var place = await jurisdiction.ExecuteAsync(judged.Result.Answers, cancellationToken);
        var reason = string.IsNullOrWhiteSpace(request.Reason) ? null : Shortened.Line(request.Reason, Lengths.Reason);
        var update = await amendCase.PrepareAsync(notification, judged, place, reason, cancellationToken);
        var kind = notification.State == NotificationState.SentBack ? NotificationEventKind.Resubmitted : NotificationEventKind.Amended;
        var wasShort = notification.Depth != FormDepth.Full;
        NotificationColumns.Fill(notification, judged, place);
        await ownAnswers.ReplaceAsync(notification, judged, cancellationToken);
        if (wasShort && notification.Depth == FormDepth.Full)
        {
            notification.CompletedAt = clock.Now;
        }

        notification.Revision++;
        if (isOwn || kind == NotificationEventKind.Resubmitted)
        {
            notification.State = NotificationState.Submitted;
            notification.SubmittedAt = clock.Now;
            notification.StateSince = clock.Now;
            notification.StateReason = null;
            notification.StateBy = null;
        }

        revisions.Add(notification, request.Filing, kind, reason);
        await drafts.FiledAsync(request.Filing.FormKey, cancellationToken);
        var changed = AnswerDifferences.Between(judged.Form, before, judged.Result.Answers).Select(difference => difference.Code);
        audit.Changed(
            notification,
            kind == NotificationEventKind.Resubmitted ? "発生届を直して再提出しました" : "発生届を訂正しました",
            reason,
            new { notification.Revision, fields = changed });
        return update;
    }
}
