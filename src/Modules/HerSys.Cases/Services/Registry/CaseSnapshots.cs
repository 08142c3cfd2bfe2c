using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Registry;

/// <summary>Reads what is recorded about cases, for other modules.</summary>
internal sealed class CaseSnapshots(TenantDbContext db)
{
    private const int Chunk = 1000;

    public async Task<CaseSnapshot?> FindAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(db.Set<Case>().Where(record => record.Id == caseId), cancellationToken);
        return found.Count == 0 ? null : found[0];
    }

    public async Task<CaseSnapshot?> FindByHerSysIdAsync(string herSysId, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(db.Set<Case>().Where(record => record.HerSysId == herSysId), cancellationToken);
        return found.Count == 0 ? null : found[0];
    }

    public async Task<IReadOnlyDictionary<string, CaseSnapshot>> FindByExternalAsync(
        string source, IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, CaseSnapshot>(StringComparer.Ordinal);
        foreach (var chunk in numbers.Distinct(StringComparer.Ordinal).Chunk(Chunk))
        {
            var records = db.Set<Case>().Where(record =>
                record.ExternalSource == source && record.ExternalNumber != null && chunk.Contains(record.ExternalNumber));
            foreach (var snapshot in await ReadAsync(records, cancellationToken))
            {
                found[snapshot.ExternalNumber!] = snapshot;
            }
        }

        return found;
    }

    private async Task<List<CaseSnapshot>> ReadAsync(IQueryable<Case> records, CancellationToken cancellationToken)
    {
        var rows = await (
            from record in records.AsNoTracking()
            join person in db.Set<Person>().AsNoTracking() on record.PersonId equals person.Id
            join item in db.Set<CaseListItem>().AsNoTracking() on record.Id equals item.Id
            select new { record, person, item }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => Make(row.record, row.person, row.item));
    }

    private static CaseSnapshot Make(Case record, Person person, CaseListItem item) => new()
    {
        CaseId = record.Id,
        PersonId = person.Id,
        HerSysId = record.HerSysId,
        ExternalSource = record.ExternalSource,
        ExternalNumber = record.ExternalNumber,
        Person = PersonMapper.Read(person),
        Dates = CaseDatesMapper.Read(record),
        PatientType = record.PatientType,
        Severity = record.Severity,
        Status = new NewStatus(item.StatusCode, item.StatusSince)
        {
            IsDateOnly = item.StatusSinceIsDateOnly,
            SinceUnknown = item.StatusSinceUnknown,
            PlaceOrganisationId = item.PlaceOrganisationId,
            PlaceText = item.PlaceText,
        },
        Flags = CaseFlagging.Split(item.Flags),
        HealthCenterId = record.HealthCenterId,
        InstitutionId = record.InstitutionId,
        WithdrawnAt = record.WithdrawnAt,
    };
}
