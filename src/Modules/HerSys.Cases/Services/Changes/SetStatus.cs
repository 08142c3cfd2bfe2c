using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Statuses;
using HerSys.Platform.Security;

namespace HerSys.Cases.Services.Changes;

/// <summary>Sets or corrects the current status (現在のステータス) on behalf of a person.</summary>
internal sealed class SetStatus(
    CaseChange change, StatusRights rights, StatusJudge judge, StatusApplier applier, StatusConsequences consequences, ConflictReport conflicts,
    CaseAudit audit, ICurrentActor actor, CaseClock clock)
{
    public async Task<CaseOutcome> ExecuteAsync(Guid caseId, StatusWish typed, CancellationToken cancellationToken)
    {
        if (await change.OpenAsync(caseId, typed.Version, cancellationToken) is not { } file)
        {
            return CaseOutcome.NotFound;
        }

        var wish = StatusTimes.Settle(file, typed, clock);
        if (file.Record.Version != wish.Version)
        {
            return await OvertakenAsync(caseId, wish, cancellationToken);
        }

        if (IsForeignEntry(file, wish))
        {
            return CaseOutcome.NotFound;
        }

        var refusal = await RightsAsync(wish) ?? await judge.JudgeAsync(file, wish, await change.SettingsAsync(cancellationToken), cancellationToken);
        if (refusal is not null)
        {
            if (refusal.Refusals.Count > 0)
            {
                await audit.RefusedAsync(caseId, "ステータスの更新を受け付けませんでした", refusal.Refusals, cancellationToken);
            }

            return refusal;
        }

        var before = file.CurrentStatus.Code;
        await consequences.CorrectAsync(file, wish, cancellationToken);
        applier.Apply(file, wish);
        var summary = wish.CorrectionOf is null ? "ステータスを更新しました" : "ステータスを訂正しました";
        audit.Did(file, summary, new { before, after = wish.Code, from = wish.Start, corrects = wish.CorrectionOf }, wish.Reason);
        return await change.SaveAsync(file, cancellationToken) ? CaseOutcome.Done() : await OvertakenAsync(caseId, wish, cancellationToken);
    }

    private static bool IsForeignEntry(CaseFile file, StatusWish wish) =>
        wish.CorrectionOf is { } corrected && StatusHistory.Effective(file.Statuses).All(entry => entry.Id != corrected);

    private async Task<CaseOutcome?> RightsAsync(StatusWish wish)
    {
        var allowed = await rights.AllowedAsync();
        return CaseStatuses.TryGet(wish.Code, out var status) && !allowed.Contains(status)
            ? CaseOutcome.Refuse(
                StatusFields.Status,
                $"あなたの職務では「{status.Label.Ja}」にできません。療養の解除は「解除を決める」から、そのほかは保健所に連絡してください。",
                $"Your duty cannot set '{status.Label.En}'. Release is decided on its own page; for others tell the health center.")
            : null;
    }

    /// <summary>A form sent twice is one status: what this person recorded just now is not a conflict.</summary>
    private async Task<CaseOutcome> OvertakenAsync(Guid caseId, StatusWish wish, CancellationToken cancellationToken)
    {
        var isMine = false;
        var outcome = await conflicts.MakeAsync(
            caseId,
            file =>
            {
                isMine = StatusHistory.Effective(file.Statuses).Any(entry =>
                    entry.Code == wish.Code && entry.EnteredById == actor.UserId && entry.CorrectionOf == wish.CorrectionOf
                    && StatusTimes.AreSame(entry.EffectiveAt, wish.Start));
                return [conflicts.OfStatus(file, wish.Code, wish.Start)];
            },
            cancellationToken);
        return isMine ? CaseOutcome.Done() : outcome;
    }
}
