using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using HerSys.Cases.Contracts;
using HerSys.Cases.Migrations.Mappings;
using HerSys.Cases.Models;
using HerSys.Cases.Release;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Statuses;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Changes;

/// <summary>Decides the end of isolation (解除), by the rules or, with a reason, against them; what the rules said is kept.</summary>
internal sealed class DecideRelease(
    TenantDbContext db, CaseChange change, StatusRights rights, StatusJudge judge, StatusApplier applier, ConflictReport conflicts,
    CaseAudit audit, ICurrentActor actor, CaseClock clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public async Task<CaseOutcome> ExecuteAsync(Guid caseId, ReleaseWish wish, CancellationToken cancellationToken)
    {
        if (await change.OpenAsync(caseId, wish.Version, cancellationToken) is not { } file)
        {
            return CaseOutcome.NotFound;
        }

        var settings = await change.SettingsAsync(cancellationToken);
        var evaluation = CaseRelease.Evaluate(file, settings, clock);
        var status = StatusOf(file, wish, evaluation);
        if (file.Record.Version != wish.Version)
        {
            return await OvertakenAsync(caseId, status, cancellationToken);
        }

        var isOverride = evaluation?.IsReleasableAt(status.Start) != true;
        var refusal = await RefuseAsync(file, wish, isOverride) ?? await judge.JudgeAsync(file, status, settings, cancellationToken);
        if (refusal is not null)
        {
            if (refusal.Refusals.Count > 0)
            {
                await audit.RefusedAsync(caseId, "療養解除の決定を受け付けませんでした", refusal.Refusals, cancellationToken);
            }

            return refusal;
        }

        applier.Apply(file, status);
        db.Add(DecisionOf(caseId, status, wish, evaluation, isOverride));
        audit.Did(file, isOverride ? "基準によらず療養解除を決めました" : "療養解除を決めました", new { at = status.Start, rule = evaluation?.Rule?.Id, isOverride }, wish.Reason);
        return await change.SaveAsync(file, cancellationToken) ? CaseOutcome.Done() : await OvertakenAsync(caseId, status, cancellationToken);
    }

    /// <summary>A form sent twice is one decision: what this person decided just now is not a conflict.</summary>
    private async Task<CaseOutcome> OvertakenAsync(Guid caseId, StatusWish status, CancellationToken cancellationToken)
    {
        var isMine = await db.Set<ReleaseDecision>().AnyAsync(
            decision => decision.CaseId == caseId && decision.ReleasedAt == status.Start && decision.DecidedById == actor.UserId
                && decision.Revokes == null && !db.Set<ReleaseDecision>().Any(revoking => revoking.Revokes == decision.Id),
            cancellationToken);
        return isMine
            ? CaseOutcome.Done()
            : await conflicts.MakeAsync(caseId, now => [conflicts.OfStatus(now, status.Code, status.Start)], cancellationToken);
    }

    /// <summary>
    /// A day without a time means: as early on that day as the rules allow, or, against them, from its beginning; never
    /// before the status that it ends, where that began on the same day.
    /// </summary>
    private StatusWish StatusOf(CaseFile file, ReleaseWish wish, ReleaseEvaluation? evaluation)
    {
        var place = file.OpenStay?.Kind ?? CaseStatuses.Get(file.CurrentStatus.Code).Place;
        DateTimeOffset?[] sameDay = [evaluation?.EarliestRelease, file.CurrentStatus.EffectiveAt];
        var later = wish.IsDateOnly ? sameDay.Where(at => at > wish.At && clock.DayOf(at.Value) == clock.DayOf(wish.At)).Max() : null;
        return new StatusWish(CaseStatuses.ReleaseFrom(place).Code, later ?? wish.At, wish.Version)
        {
            StartIsDateOnly = wish.IsDateOnly && later is null,
            DecidedBy = actor.DisplayName,
            Reason = wish.Reason,
            Acknowledged = wish.Acknowledged,
        };
    }

    private async Task<CaseOutcome?> RefuseAsync(CaseFile file, ReleaseWish wish, bool isOverride)
    {
        if (!await rights.MayReleaseAsync())
        {
            return CaseOutcome.Refuse("", "療養の解除を決める権限がありません。保健所長に決定を依頼してください。", "You may not decide release. Ask the director of the health center.");
        }

        if (!CaseStatuses.Get(file.CurrentStatus.Code).IsUnderIsolation)
        {
            return CaseOutcome.Refuse("", "この人は療養中ではないので、解除することはありません。いまのステータスを確かめてください。", "This person is not under isolation. Check the current status.");
        }

        if (!isOverride)
        {
            return null;
        }

        if (!await rights.MayOverrideAsync())
        {
            return CaseOutcome.Refuse(
                StatusFields.Start,
                "解除の基準を満たしていません。基準によらない解除は、保健所長が理由をつけて決めます。下の「なぜ?」を確かめてください。",
                "The release criteria are not met. Only the director may decide against them, with a reason. See why below.");
        }

        return string.IsNullOrWhiteSpace(wish.Reason)
            ? CaseOutcome.Refuse(
                StatusFields.Reason,
                "基準を満たしていないので、解除する理由を入力してください。例: 主治医が感染性なしと判断(8月10日、電話で確認)",
                "The criteria are not met, so give the reason, for example what the physician found.")
            : null;
    }

    private ReleaseDecision DecisionOf(Guid caseId, StatusWish status, ReleaseWish wish, ReleaseEvaluation? evaluation, bool isOverride) => new()
    {
        CaseId = caseId,
        ReleasedAt = status.Start,
        EarliestRelease = evaluation?.EarliestRelease,
        LastIsolationDay = evaluation?.LastIsolationDay,
        RuleId = evaluation?.Rule?.Id,
        Evaluation = JsonSerializer.Serialize(evaluation, Json),
        IsOverride = isOverride,
        Reason = PersonMapper.Line(wish.Reason, Lengths.Reason),
        DecidedById = actor.UserId,
        DecidedBy = actor.DisplayName,
        DecidedAt = clock.Now,
    };
}
