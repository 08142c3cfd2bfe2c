using System.Globalization;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Reporting.Api.Models;
using HerSys.Reporting.Api.Problems;
using HerSys.Reporting.Api.Requests;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Filing;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Api.Services;

/// <summary>
/// Amends a notification for a clinic's system, as a whole (PUT) or field by field (PATCH). Where somebody else was first,
/// nothing is recorded and the difference is told.
/// </summary>
internal sealed class AmendByApi(
    TenantDbContext db, ICurrentActor actor, NotificationVisibility visibility, JudgeSubmission judge, AmendNotification amend, NotificationAudit audit)
{
    public async Task<ApiAnswer> ExecuteAsync(ApiAmendment amendment, CancellationToken cancellationToken)
    {
        var standing = await visibility.FindAsync(amendment.Id, cancellationToken) ?? throw new ApiRefusedException(NotificationProblems.NotFound());
        var basedOn = amendment.BasedOn ?? throw new ApiRefusedException(NotificationProblems.NeedsIfMatch(EntityTags.Of(standing.Revision)));
        var submission = amendment.Submission;
        if (submission.FormVersion is { } version && !JudgeSubmission.Means(version, standing.FormVersion))
        {
            throw new ApiRefusedException(NotificationProblems.OtherVersion(standing.FormVersion));
        }

        var form = await judge.FiledAsync(standing.FormVersion, cancellationToken);
        var answers = amendment.IsWhole ? submission.Answers : Merge(await AnswersOfAsync(standing, basedOn, cancellationToken), submission);
        var submitted = await judge.ExecuteAsync(form, answers, submission.Answers.Codes, standing, cancellationToken);
        var judged = submitted.Form;
        var key = amendment.Key ?? string.Create(CultureInfo.InvariantCulture, $"{basedOn}\n{submission.Reason}\n{judged.Result.Answers.ToJson()}");
        var formKey = FormKeys.OfAmendment(actor.OrganisationId, amendment.Id, key);
        if (submitted.ClosedAnswers.Count > 0)
        {
            await audit.RefusedAsync(formKey, standing, judged.Result.Errors, cancellationToken);
            throw new ApiRefusedException(NotificationProblems.Rules(submitted.Errors));
        }

        var open = JudgeSubmission.OpenWarnings(judged, submission.Confirmed);
        var filing = new FilingRequest(formKey, judged, open.Count == 0 ? judged.WarningKey : "", NotificationChannel.Api);
        var outcome = await amend.ExecuteAsync(new AmendmentRequest(amendment.Id, basedOn, submission.Reason, filing), cancellationToken);
        return await AnswerAsync(outcome, amendment with { BasedOn = basedOn }, submitted, open, formKey, cancellationToken);
    }

    private async Task<ApiAnswer> AnswerAsync(
        FilingOutcome outcome, ApiAmendment amendment, JudgedSubmission submitted, IReadOnlyList<ApiProblemError> open, Guid formKey, CancellationToken cancellationToken)
    {
        switch (outcome.Result)
        {
            case FilingResult.Filed or FilingResult.FiledBefore:
                var revision = await db.Set<NotificationRevision>().AsNoTracking().FirstAsync(row => row.FormKey == formKey, cancellationToken);
                return new ApiAnswer(StatusCodes.Status200OK, Receipts.Of(outcome.Notification!, revision, amendment.Root))
                {
                    Revision = revision.Number,
                    IsReplay = outcome.Result == FilingResult.FiledBefore,
                };
            case FilingResult.ChangedMeanwhile when outcome.Notification is { } current:
                throw new ApiRefusedException(NotificationProblems.Changed(EntityTags.Of(current.Revision)) with
                {
                    Differences = await DifferencesAsync(current, amendment.BasedOn!.Value, submitted.Form, cancellationToken),
                });
            case FilingResult.FiledDifferently:
                throw new ApiRefusedException(RequestProblems.KeyReused(LinksDocument.Of(amendment.Root, amendment.Id).Self));
            case FilingResult.Refused:
                throw new ApiRefusedException(NotificationProblems.Rules(submitted.Errors));
            case FilingResult.NeedsConfirmation:
                throw new ApiRefusedException(NotificationProblems.Warnings(open));
            case FilingResult.NeedsReason:
                throw new ApiRefusedException(NotificationProblems.NeedsReason());
            case FilingResult.Unchanged:
                throw new ApiRefusedException(NotificationProblems.Unchanged());
            case FilingResult.Closed:
                throw new ApiRefusedException(NotificationProblems.Withdrawn());
            default:
                throw new ApiRefusedException(NotificationProblems.Forbidden());
        }
    }

    /// <summary>A change is read against the revision that it names, so that the difference shows what both changed.</summary>
    private async Task<FormAnswers> AnswersOfAsync(Notification standing, int revision, CancellationToken cancellationToken)
    {
        if (revision == standing.Revision)
        {
            return FormAnswers.FromJson(standing.Answers);
        }

        var old = await db.Set<NotificationRevision>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.NotificationId == standing.Id && row.Number == revision, cancellationToken);
        return FormAnswers.FromJson(old?.Answers ?? standing.Answers);
    }

    private static FormAnswers Merge(FormAnswers standing, Submission change)
    {
        var merged = change.Cleared.Aggregate(standing, (answers, code) => answers.Without(code));
        foreach (var code in change.Answers.Codes)
        {
            merged = change.Answers.Values(code) is [var only] ? merged.With(code, only) : merged.WithList(code, change.Answers.Values(code));
        }

        return merged;
    }

    private async Task<IReadOnlyList<DifferenceDocument>> DifferencesAsync(Notification current, int basedOn, JudgedForm judged, CancellationToken cancellationToken)
    {
        var culture = CultureInfo.CurrentUICulture;
        var (before, now) = (await AnswersOfAsync(current, basedOn, cancellationToken), FormAnswers.FromJson(current.Answers));
        return
        [
            .. AnswerDifferences.Between(judged.Form, now, judged.Result.Answers).Select(difference => new DifferenceDocument(
                difference.Code,
                difference.Label.In(culture),
                AnswerWords.Of(judged.Form.Field(difference.Code), before),
                difference.Before,
                difference.After)),
        ];
    }
}
