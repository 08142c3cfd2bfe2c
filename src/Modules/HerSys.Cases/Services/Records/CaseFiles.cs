using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Records;

/// <summary>Loads cases for change: one query per table, however many cases.</summary>
internal sealed class CaseFiles(TenantDbContext db)
{
    public async Task<CaseFile?> FindAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var files = await LoadAsync([caseId], cancellationToken);
        return files.GetValueOrDefault(caseId);
    }

    public async Task<IReadOnlyDictionary<Guid, CaseFile>> LoadAsync(
        IReadOnlyCollection<Guid> caseIds, CancellationToken cancellationToken)
    {
        var rows = await (
            from record in db.Set<Case>()
            where caseIds.Contains(record.Id)
            join person in db.Set<Person>() on record.PersonId equals person.Id
            join item in db.Set<CaseListItem>() on record.Id equals item.Id
            select new { record, person, item }).ToListAsync(cancellationToken);
        var statuses = await db.Set<CaseStatusEntry>().AsNoTracking()
            .Where(entry => caseIds.Contains(entry.CaseId)).ToListAsync(cancellationToken);
        var stays = await db.Set<Stay>().Where(stay => caseIds.Contains(stay.CaseId)).ToListAsync(cancellationToken);
        var tests = await db.Set<ReleaseTest>().AsNoTracking().Where(test => caseIds.Contains(test.CaseId)).ToListAsync(cancellationToken);
        var aliases = await db.Set<PersonAlias>().AsNoTracking()
            .Where(alias => caseIds.Contains(alias.CaseId)).ToListAsync(cancellationToken);

        var statusesOf = statuses.ToLookup(entry => entry.CaseId);
        var staysOf = stays.ToLookup(stay => stay.CaseId);
        var testsOf = tests.ToLookup(test => test.CaseId);
        var aliasesOf = aliases.ToLookup(alias => alias.CaseId, alias => alias.Value);
        return rows.ToDictionary(row => row.record.Id, row => new CaseFile
        {
            Record = row.record,
            Person = row.person,
            Item = row.item,
            Statuses = [.. statusesOf[row.record.Id]],
            Stays = [.. staysOf[row.record.Id]],
            Tests = [.. testsOf[row.record.Id]],
            LegacyIds = [.. aliasesOf[row.record.Id]],
        });
    }
}
