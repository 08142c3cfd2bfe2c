using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Reporting.Api.Models;
using HerSys.Reporting.Api.Problems;
using HerSys.Reporting.Api.Requests;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Filing;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Api.Services;

/// <summary>
/// Files a notification for a clinic's system. The same key with the same answers is answered the same, whatever happened
/// in between; with other answers it is refused. A refused request uses no key up.
/// </summary>
internal sealed class FileByApi(TenantDbContext db, ICurrentActor actor, JudgeSubmission judge, FileNotification file, NotificationAudit audit)
{
    public async Task<ApiAnswer> ExecuteAsync(string key, Submission submission, string root, CancellationToken cancellationToken)
    {
        var form = await judge.FormAsync(submission.FormVersion, submission.Answers.Codes, cancellationToken);
        var submitted = await judge.ExecuteAsync(form, submission.Answers, submission.Answers.Codes, amended: null, cancellationToken);
        var judged = submitted.Form;
        var formKey = FormKeys.OfNew(actor.OrganisationId, key);
        if (submitted.ClosedAnswers.Count > 0)
        {
            await audit.RefusedAsync(formKey, notification: null, judged.Result.Errors, cancellationToken);
            throw new ApiRefusedException(NotificationProblems.Rules(submitted.Errors));
        }

        var open = JudgeSubmission.OpenWarnings(judged, submission.Confirmed);
        var outcome = await file.ExecuteAsync(new FilingRequest(formKey, judged, open.Count == 0 ? judged.WarningKey : "", NotificationChannel.Api), cancellationToken);
        return outcome switch
        {
            { Result: FilingResult.Filed or FilingResult.FiledBefore, Notification: { } filed } =>
                await AnswerAsync(filed, formKey, root, outcome.Result == FilingResult.FiledBefore, cancellationToken),
            { Result: FilingResult.FiledDifferently, Notification: { } other } =>
                throw new ApiRefusedException(RequestProblems.KeyReused(LinksDocument.Of(root, other.Id).Self)),
            { Result: FilingResult.Refused } => throw new ApiRefusedException(NotificationProblems.Rules(submitted.Errors)),
            { Result: FilingResult.NeedsConfirmation } => throw new ApiRefusedException(NotificationProblems.Warnings(open)),
            _ => throw new ApiRefusedException(NotificationProblems.Forbidden()),
        };
    }

    private async Task<ApiAnswer> AnswerAsync(Notification filed, Guid formKey, string root, bool isReplay, CancellationToken cancellationToken)
    {
        var revision = db.Set<NotificationRevision>().Local.FirstOrDefault(row => row.FormKey == formKey)
            ?? await db.Set<NotificationRevision>().AsNoTracking().FirstAsync(row => row.FormKey == formKey, cancellationToken);
        var receipt = Receipts.Of(filed, revision, root);
        return new ApiAnswer(StatusCodes.Status201Created, receipt) { Revision = revision.Number, Location = receipt.Links.Self, IsReplay = isReplay };
    }
}
