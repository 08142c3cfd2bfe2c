using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Ids;
using HerSys.Cases.Services.Records;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Registry;

/// <summary>Adds new cases to the unit of work; a fixed number of queries, however many cases.</summary>
internal sealed class CaseOpener(
    TenantDbContext db, HerSysIdAllocator ids, HealthCenterLookup centers, CaseFactory factory, CaseWriter writer)
{
    public async Task<IReadOnlyList<CaseFile>> AddAsync(IReadOnlyList<NewCase> newCases, CancellationToken cancellationToken)
    {
        foreach (var newCase in newCases)
        {
            NewCaseCheck.Check(newCase);
        }

        var settings = await writer.SettingsAsync(cancellationToken);
        var known = await FindPersonsAsync(newCases, cancellationToken);
        var numbers = await ids.TakeAsync(newCases.Count, cancellationToken);
        var files = new List<CaseFile>(newCases.Count);
        for (var index = 0; index < newCases.Count; index++)
        {
            var newCase = newCases[index];
            var center = newCase.HealthCenterId ?? await centers.FindAsync(newCase.LocationMunicipality, cancellationToken);
            var file = factory.Make(newCase, PersonOf(newCase, known), numbers[index], center);
            Add(file);
            writer.Refresh(file, settings);
            files.Add(file);
        }

        return files;
    }

    private async Task<Dictionary<Guid, Person>> FindPersonsAsync(
        IReadOnlyList<NewCase> newCases, CancellationToken cancellationToken)
    {
        var personIds = newCases.Select(newCase => newCase.PersonId).OfType<Guid>().Distinct().ToArray();
        return personIds.Length == 0
            ? []
            : await db.Set<Person>().Where(person => personIds.Contains(person.Id))
                .ToDictionaryAsync(person => person.Id, cancellationToken);
    }

    private Person PersonOf(NewCase newCase, Dictionary<Guid, Person> known)
    {
        if (newCase.PersonId is { } personId)
        {
            return known.TryGetValue(personId, out var found)
                ? found
                : throw new ArgumentException($"There is no person '{personId}'.", nameof(newCase));
        }

        var person = new Person();
        PersonMapper.Write(person, newCase.Person ?? new PersonDetails());
        db.Add(person);
        return person;
    }

    private void Add(CaseFile file)
    {
        db.Add(file.Record);
        db.AddRange(file.Statuses);
        db.Add(file.Item);
        foreach (var legacyId in file.LegacyIds)
        {
            db.Add(new PersonAlias { PersonId = file.Person.Id, CaseId = file.Record.Id, Value = legacyId });
        }
    }
}
