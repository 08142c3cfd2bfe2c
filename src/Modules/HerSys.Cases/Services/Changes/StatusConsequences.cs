using System.Globalization;
using HerSys.Cases.Migrations.Mappings;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Statuses;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Changes;

/// <summary>Takes back what came with a status that turns out wrong: the date of death, the decision of release.</summary>
internal sealed class StatusConsequences(TenantDbContext db, CaseEvents events, ICurrentActor actor, CaseClock clock)
{
    private const string Source = "画面";
    private const string Death = "death";

    /// <summary>The date of death is written a moment before or after its status, in the same unit of work.</summary>
    private static readonly TimeSpan SameMoment = TimeSpan.FromSeconds(5);

    /// <summary>For a correction: if it says another kind of status than the wrong entry.</summary>
    public async Task CorrectAsync(CaseFile file, StatusWish wish, CancellationToken cancellationToken)
    {
        if (wish.CorrectionOf is { } id && file.Statuses.Find(entry => entry.Id == id) is { } wrong && CaseStatuses.Get(wrong.Code).Group != CaseStatuses.Get(wish.Code).Group)
        {
            await TakeBackAsync(file, wrong, wish.Reason, Source, cancellationToken);
        }
    }

    /// <summary>Takes back what the entry brought with it.</summary>
    public async Task TakeBackAsync(CaseFile file, CaseStatusEntry wrong, string? reason, string source, CancellationToken cancellationToken)
    {
        switch (CaseStatuses.Get(wrong.Code).Group)
        {
            case CaseStatusGroup.Died:
                await TakeBackDeathAsync(file, wrong, reason, source, cancellationToken);
                break;
            case CaseStatusGroup.Released:
                await TakeBackDecisionAsync(wrong, reason, cancellationToken);
                break;
        }
    }

    private async Task TakeBackDeathAsync(CaseFile file, CaseStatusEntry wrong, string? reason, string source, CancellationToken cancellationToken)
    {
        if (file.Record.DeathDate is null)
        {
            return;
        }

        var (caseId, since) = (file.Record.Id, wrong.EnteredAt - SameMoment);
        var made = await db.Set<CaseEvent>().AsNoTracking()
            .Where(entry => entry.CaseId == caseId && entry.Kind == CaseEventKind.Changed && entry.At >= since)
            .OrderBy(entry => entry.At)
            .ToListAsync(cancellationToken);
        var change = made.SelectMany(entry => FieldChanges.FromJson(entry.Changes)).FirstOrDefault(found => found.Field == Death);
        if (change is null)
        {
            return;
        }

        var before = CaseDatesMapper.Read(file.Record);
        file.Record.DeathDate = DateOnly.TryParseExact(change.Before, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        events.Add(caseId, CaseEventKind.Changed, [.. FieldChanges.Between(before, CaseDatesMapper.Read(file.Record))], reason, source);
    }

    private async Task TakeBackDecisionAsync(CaseStatusEntry wrong, string? reason, CancellationToken cancellationToken)
    {
        var all = await db.Set<ReleaseDecision>().AsNoTracking().Where(decision => decision.CaseId == wrong.CaseId).ToListAsync(cancellationToken);
        var revoked = all.Select(decision => decision.Revokes).OfType<Guid>().ToHashSet();
        var decided = all.Where(decision => decision.Revokes is null && !revoked.Contains(decision.Id) && decision.ReleasedAt == wrong.EffectiveAt)
            .MaxBy(decision => decision.DecidedAt);
        if (decided is null)
        {
            return;
        }

        db.Add(new ReleaseDecision
        {
            CaseId = decided.CaseId,
            ReleasedAt = decided.ReleasedAt,
            EarliestRelease = decided.EarliestRelease,
            LastIsolationDay = decided.LastIsolationDay,
            RuleId = decided.RuleId,
            Evaluation = decided.Evaluation,
            IsOverride = decided.IsOverride,
            Reason = PersonMapper.Line(reason, Lengths.Reason),
            Revokes = decided.Id,
            DecidedById = actor.UserId,
            DecidedBy = actor.DisplayName,
            DecidedAt = clock.Now,
        });
    }
}
