using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Upkeep;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>
/// Undoes an entry of the history within ten minutes, for the one who made it: status, death or decision of release. The
/// undo is an entry itself; nothing is overwritten.
/// </summary>
internal sealed class UndoStatus(TenantDbContext db, CaseChange change, StatusConsequences consequences, CaseAudit audit, ICurrentActor actor, CaseClock clock)
{
    private const string Source = "取り消し";

    public async Task<CaseOutcome> ExecuteAsync(Guid caseId, Guid entryId, CancellationToken cancellationToken)
    {
        var version = await db.Set<Case>().Where(record => record.Id == caseId).Select(record => (long?)record.Version).FirstOrDefaultAsync(cancellationToken);
        if (version is null || await change.OpenAsync(caseId, version.Value, cancellationToken) is not { } file || file.Statuses.Find(entry => entry.Id == entryId) is not { } wrong)
        {
            db.ChangeTracker.Clear();
            return CaseOutcome.NotFound;
        }

        if (UndoHistory.IsUndone(file.Statuses, entryId))
        {
            db.ChangeTracker.Clear();
            return CaseOutcome.Done();
        }

        if (UndoRules.Refuse(UndoHistory.FactsOf(file.Statuses, wrong), actor.UserId, clock.Now) is { } refusal)
        {
            return await RefuseAsync(caseId, refusal, cancellationToken);
        }

        await consequences.TakeBackAsync(file, wrong, reason: null, Source, cancellationToken);
        Append(file, wrong);
        audit.Did(file, "ステータスの記録を取り消しました", new { undone = wrong.Id, code = wrong.Code, current = file.CurrentStatus.Code }, reason: null);
        return await change.SaveAsync(file, cancellationToken) ? CaseOutcome.Done() : await RefuseAsync(caseId, UndoRefusal.NotTheLast, cancellationToken);
    }

    private void Append(CaseFile file, CaseStatusEntry wrong)
    {
        var undo = new CaseStatusEntry
        {
            CaseId = wrong.CaseId,
            Code = wrong.Code,
            EffectiveAt = wrong.EffectiveAt,
            IsDateOnly = wrong.IsDateOnly,
            PlaceKind = wrong.PlaceKind,
            EnteredById = actor.UserId,
            EnteredBy = actor.DisplayName,
            EnteredAt = clock.Now,
            Source = Source,
            UndoOf = wrong.Id,
        };
        file.Statuses.Add(undo);
        db.Add(undo);
    }

    private async Task<CaseOutcome> RefuseAsync(Guid caseId, UndoRefusal refusal, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var outcome = UndoMessages.Of(refusal);
        await audit.RefusedAsync(caseId, "ステータスの取り消しを受け付けませんでした", outcome.Refusals, cancellationToken);
        return outcome;
    }
}
