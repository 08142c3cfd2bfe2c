using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Filing;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Reading;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Screens;

/// <summary>Files what a page sent: a new notification or an amendment.</summary>
internal sealed class SendForm(
    JudgeForm judge, FileNotification file, AmendNotification amend, NotificationVisibility visibility)
{
    /// <summary>Files, and says what the page shows next when it was not filed.</summary>
    public async Task<(FilingOutcome Outcome, FormPageRequest Page)> ExecuteAsync(
        SentForm sent, FormDefinition form, FormAnswers typed, CancellationToken cancellationToken)
    {
        var amended = await AmendedAsync(sent, cancellationToken);
        var judged = await judge.AmendmentAsync(form, typed, amended, cancellationToken);
        var request = new FilingRequest(sent.Key, judged, sent.Confirmed ?? "") { Proxy = sent.Proxy, StartedFrom = sent.StartedFrom };
        var outcome = sent.Amends is { } id
            ? await amend.ExecuteAsync(new AmendmentRequest(id, sent.BasedOn, sent.Reason, request), cancellationToken)
            : await file.ExecuteAsync(request, cancellationToken);
        return (outcome, PageOf(sent, judged, outcome, amended));
    }

    /// <summary>The page of an amendment, or of a new notification, with these answers.</summary>
    public async Task<FormPageRequest> PageAsync(
        SentForm sent, FormDefinition form, FormAnswers typed, FormPageState state, CancellationToken cancellationToken)
    {
        var amended = await AmendedAsync(sent, cancellationToken);
        var judged = await judge.AmendmentAsync(form, typed, amended, cancellationToken);
        return new FormPageRequest(sent.Key, judged, state)
        {
            Amendment = AmendmentOf(amended, sent.BasedOn, sent.Reason),
            Proxy = sent.Proxy,
            StartedFrom = sent.StartedFrom,
        };
    }

    /// <summary>What the form says about the notification that it amends.</summary>
    public static AmendmentView? AmendmentOf(Notification? notification, int basedOn, string? reason)
    {
        if (notification is null)
        {
            return null;
        }

        var isSentBack = notification.State == NotificationState.SentBack;
        return new AmendmentView(
            notification.Id,
            notification.HerSysId,
            basedOn,
            isSentBack,
            isSentBack ? notification.StateReason : null,
            isSentBack ? notification.StateBy : null,
            isSentBack ? notification.StateSince : null,
            reason);
    }

    private async Task<Notification?> AmendedAsync(SentForm sent, CancellationToken cancellationToken) =>
        sent.Amends is { } id ? await visibility.FindAsync(id, cancellationToken) : null;

    private static FormPageRequest PageOf(SentForm sent, JudgedForm judged, FilingOutcome outcome, Notification? amended)
    {
        var standing = outcome.Notification ?? amended;
        var request = new FormPageRequest(sent.Key, judged, StateOf(outcome.Result)) { Proxy = sent.Proxy, StartedFrom = sent.StartedFrom };
        return outcome.Result switch
        {
            // The page was used up: what it says now is an amendment with a key of its own.
            FilingResult.FiledDifferently => request with
            {
                Key = Guid.NewGuid(),
                Amendment = AmendmentOf(standing, standing!.Revision, sent.Reason),
                Conflicts = Differences(judged, standing),
            },
            FilingResult.ChangedMeanwhile when standing is not null => request with
            {
                Amendment = AmendmentOf(standing, standing.Revision, sent.Reason),
                Conflicts = Differences(judged, standing),
            },
            _ => request with { Amendment = AmendmentOf(amended, sent.BasedOn, sent.Reason) },
        };
    }

    private static IReadOnlyList<AnswerDifference> Differences(JudgedForm judged, Notification standing) =>
        AnswerDifferences.Between(judged.Form, FormAnswers.FromJson(standing.Answers), judged.Result.Answers);

    private static FormPageState StateOf(FilingResult result) => result switch
    {
        FilingResult.Refused => FormPageState.Refused,
        FilingResult.NeedsConfirmation => FormPageState.ToConfirm,
        FilingResult.NeedsReason => FormPageState.ReasonMissing,
        FilingResult.Unchanged => FormPageState.Unchanged,
        FilingResult.ChangedMeanwhile => FormPageState.Conflict,
        FilingResult.FiledDifferently => FormPageState.FiledBefore,
        _ => FormPageState.Writing,
    };
}
