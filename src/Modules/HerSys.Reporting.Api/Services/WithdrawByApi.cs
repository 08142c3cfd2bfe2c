using HerSys.Reporting.Api.Problems;
using HerSys.Reporting.Api.Requests;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Reading;
using HerSys.Reporting.Services.Receiving;
using Microsoft.AspNetCore.Http;

namespace HerSys.Reporting.Api.Services;

/// <summary>Withdraws a notification for a clinic's system. Sent again, it is answered the same.</summary>
internal sealed class WithdrawByApi(NotificationVisibility visibility, WithdrawNotification withdraw, NotificationDocuments documents)
{
    public async Task<ApiAnswer> ExecuteAsync(Guid id, int? basedOn, string? reason, string root, CancellationToken cancellationToken)
    {
        var standing = await visibility.FindAsync(id, cancellationToken) ?? throw new ApiRefusedException(NotificationProblems.NotFound());
        if (standing.State == NotificationState.Withdrawn)
        {
            return await AnswerAsync(id, root, isReplay: true, cancellationToken);
        }

        var known = basedOn ?? throw new ApiRefusedException(NotificationProblems.NeedsIfMatch(EntityTags.Of(standing.Revision)));
        return await withdraw.ExecuteAsync(new SeenNotification(id, known), reason, cancellationToken) switch
        {
            DecisionResult.Done => await AnswerAsync(id, root, isReplay: false, cancellationToken),
            DecisionResult.NeedsReason => throw new ApiRefusedException(NotificationProblems.NeedsReason()),
            DecisionResult.NotFound => throw new ApiRefusedException(NotificationProblems.NotFound()),
            DecisionResult.NotAllowed => throw new ApiRefusedException(NotificationProblems.Forbidden()),
            _ => throw new ApiRefusedException(NotificationProblems.Changed(EntityTags.Of((await visibility.FindAsync(id, cancellationToken))?.Revision ?? standing.Revision))),
        };
    }

    private async Task<ApiAnswer> AnswerAsync(Guid id, string root, bool isReplay, CancellationToken cancellationToken)
    {
        var document = await documents.ReadAsync(id, root, cancellationToken) ?? throw new ApiRefusedException(NotificationProblems.NotFound());
        return new ApiAnswer(StatusCodes.Status200OK, document) { Revision = document.Revision, IsReplay = isReplay };
    }
}
