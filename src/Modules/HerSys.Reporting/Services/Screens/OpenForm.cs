using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.Services.Family;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Reading;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Screens;

/// <summary>Opens the form: fresh, from a draft, or to amend a notification.</summary>
internal sealed class OpenForm(
    FormVersions versions,
    FormPrefill prefill,
    JudgeForm judge,
    OwnDrafts drafts,
    FamilySource family,
    NotificationVisibility visibility,
    NotificationAudit audit)
{
    /// <summary>A fresh form of the version in use.</summary>
    /// <param name="from">The family member's notification to start from; null for none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The page; null when the actor does not see that notification.</returns>
    public async Task<FormPageRequest?> NewAsync(Guid? from, CancellationToken cancellationToken)
    {
        var form = await versions.CurrentAsync(cancellationToken);
        return await FreshAsync(form, await prefill.ExecuteAsync(form, cancellationToken), from, cancellationToken);
    }

    /// <summary>A fresh form that a health center types for an institution (代行入力).</summary>
    /// <param name="entry">How and when it arrived, and from whom.</param>
    /// <param name="clinic">Name of an institution that is not registered.</param>
    /// <param name="from">The family member's notification to start from; null for none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The page; null when the actor does not see that notification.</returns>
    public async Task<FormPageRequest?> ForInstitutionAsync(ProxyEntry entry, string? clinic, Guid? from, CancellationToken cancellationToken)
    {
        var form = await versions.CurrentAsync(cancellationToken);
        var typed = await prefill.ForInstitutionAsync(form, entry, clinic, cancellationToken);
        return await FreshAsync(form, typed, from, cancellationToken) is { } page ? page with { Proxy = entry } : null;
    }

    /// <summary>A draft; null when there is none here.</summary>
    public async Task<FormPageRequest?> DraftAsync(Guid key, FormPageState state, CancellationToken cancellationToken)
    {
        if (await drafts.OpenAsync(key, cancellationToken) is not { } draft)
        {
            return null;
        }

        var amended = draft.NotificationId is { } id ? await visibility.FindAsync(id, cancellationToken) : null;
        return await FromDraftAsync(draft, amended, state, cancellationToken);
    }

    /// <summary>A notification to amend, as it stands or as far as an amendment was begun; null when the actor may not.</summary>
    public async Task<FormPageRequest?> AmendAsync(Guid id, FormPageState state, CancellationToken cancellationToken)
    {
        if (await visibility.FindAsync(id, cancellationToken) is not { State: not NotificationState.Withdrawn } notification)
        {
            return null;
        }

        if (!await visibility.DemandAsync(notification, ownIsEnough: true, cancellationToken))
        {
            return null;
        }

        var draft = await drafts.OfAmendmentAsync(id, cancellationToken);
        await audit.ViewedAsync(notification, "発生届を訂正の画面で開きました", cancellationToken);
        return draft is null
            ? await StandingAsync(notification, cancellationToken)
            : await FromDraftAsync(draft, notification, state, cancellationToken);
    }

    private async Task<FormPageRequest?> FreshAsync(FormDefinition form, FormAnswers typed, Guid? from, CancellationToken cancellationToken)
    {
        if (from is { } id)
        {
            if (await family.ReadAsync(id, cancellationToken) is not { } familyMember)
            {
                return null;
            }

            typed = HouseholdFields.Add(form, typed, familyMember);
        }

        var judged = await judge.ExecuteAsync(form, typed, hersysId: null, cancellationToken);
        return new FormPageRequest(Guid.NewGuid(), judged, FormPageState.Writing) { StartedFrom = from };
    }

    private async Task<FormPageRequest> StandingAsync(Notification notification, CancellationToken cancellationToken)
    {
        // What a surge left out is asked now: who opens the form again can complete it.
        var form = await versions.InFullAsync(notification.FormVersion, cancellationToken);
        var typed = AnswerWords.AsTyped(form, FormAnswers.FromJson(notification.Answers));
        var judged = await judge.AmendmentAsync(form, AskedOnly(form, typed), notification, cancellationToken);
        return new FormPageRequest(Guid.NewGuid(), judged, FormPageState.Writing)
        {
            Amendment = SendForm.AmendmentOf(notification, notification.Revision, reason: null),
        };
    }

    private async Task<FormPageRequest> FromDraftAsync(
        NotificationDraft draft, Notification? amended, FormPageState state, CancellationToken cancellationToken)
    {
        var form = await versions.FindAsync(draft.FormVersion, cancellationToken);
        var judged = await judge.AmendmentAsync(form, FormAnswers.FromJson(draft.Answers), amended, cancellationToken);
        return new FormPageRequest(draft.FormKey, judged, state)
        {
            Amendment = SendForm.AmendmentOf(amended, draft.BasedOn ?? 1, reason: null),
            SavedAt = draft.SavedAt,
            Proxy = draft.Proxy,
            StartedFrom = draft.StartedFromId,
        };
    }

    /// <summary>Ages and the like are worked out again.</summary>
    private static FormAnswers AskedOnly(FormDefinition form, FormAnswers answers)
    {
        foreach (var field in form.Fields.Where(field => !field.IsAsked))
        {
            answers = answers.Without(field.Code);
        }

        return answers;
    }
}
