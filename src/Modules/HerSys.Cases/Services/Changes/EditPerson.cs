using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Records;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Changes;

/// <summary>Changes who a person is, with a reason and a line in the timeline; all cases of the person follow.</summary>
internal sealed class EditPerson(
    TenantDbContext db, CaseChange change, CaseFiles files, CaseWriter writer, CaseEvents events, ConflictReport conflicts, CaseAudit audit, CaseClock clock)
{
    public async Task<CaseOutcome> ExecuteAsync(Guid caseId, PersonWish wish, CancellationToken cancellationToken)
    {
        if (await change.OpenAsync(caseId, wish.Version, cancellationToken) is not { } file)
        {
            return CaseOutcome.NotFound;
        }

        var changes = Differences(file.Person, wish.Details).ToList();
        if (changes.Count == 0)
        {
            return CaseOutcome.Done();
        }

        if (file.Record.Version != wish.Version || file.Person.Version != wish.PersonVersion)
        {
            return await OvertakenAsync(caseId, wish, cancellationToken);
        }

        List<CaseFinding> refusals = [.. PersonChecks.Check(wish.Details, clock.Today), .. Reasons.Check(wish.Reason)];
        if (refusals.Count > 0)
        {
            await audit.RefusedAsync(caseId, "本人の情報の変更を受け付けませんでした", refusals, cancellationToken);
            return CaseOutcome.Refuse(refusals);
        }

        PersonMapper.Write(file.Person, wish.Details);
        db.ExpectVersion(file.Person, wish.PersonVersion);
        events.Add(caseId, CaseEventKind.Changed, changes, wish.Reason, "画面");
        audit.Did(file, "本人の情報を変更しました", changes, wish.Reason);
        await RefreshOtherCasesAsync(file, cancellationToken);
        return await change.SaveAsync(file, cancellationToken) ? CaseOutcome.Done() : await OvertakenAsync(caseId, wish, cancellationToken);
    }

    private async Task RefreshOtherCasesAsync(CaseFile file, CancellationToken cancellationToken)
    {
        var others = await db.Set<Case>().AsNoTracking()
            .Where(record => record.PersonId == file.Person.Id && record.Id != file.Record.Id)
            .Select(record => record.Id)
            .ToListAsync(cancellationToken);
        var settings = await writer.SettingsAsync(cancellationToken);
        foreach (var other in (await files.LoadAsync(others, cancellationToken)).Values)
        {
            writer.Refresh(other, settings);
        }
    }

    /// <summary>Compared in the form that is stored, so that a hyphen in a telephone number is no change.</summary>
    private static IEnumerable<FieldChange> Differences(Person person, PersonDetails typed)
    {
        var wanted = new Person();
        PersonMapper.Write(wanted, typed);
        return FieldChanges.Between(PersonMapper.Read(person), PersonMapper.Read(wanted));
    }

    private Task<CaseOutcome> OvertakenAsync(Guid caseId, PersonWish wish, CancellationToken cancellationToken) =>
        conflicts.MakeAsync(caseId, file => ConflictReport.Of(Differences(file.Person, wish.Details)), cancellationToken);
}
