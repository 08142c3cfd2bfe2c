using HerSys.Cases.Contracts;
using HerSys.Cases.Migrations.Mappings;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Platform.Data;

namespace HerSys.Cases.Services.Registry;

/// <summary>Applies an update to a loaded case and notes in its timeline what changed.</summary>
internal sealed class CaseUpdater(TenantDbContext db, CaseFactory factory, CaseWriter writer, CaseEvents events)
{
    /// <summary>Returns what changed; empty where the update says what is recorded already.</summary>
    public IReadOnlyList<FieldChange> Apply(CaseFile file, CaseUpdate update, CaseSettings settings)
    {
        List<FieldChange> changes = [.. ApplyRecord(file.Record, update), .. ApplyPerson(file.Person, update)];
        if (changes.Count > 0)
        {
            events.Add(file.Record.Id, CaseEventKind.Changed, changes, update.Reason, update.Source);
        }

        if (update.Status is { } status)
        {
            NewCaseCheck.Check(status);
            var entry = factory.MakeStatus(file.Record.Id, status);
            file.Statuses.Add(entry);
            db.Add(entry);
            changes.Add(new FieldChange("status", file.Item.StatusCode, status.Code));
        }

        if (changes.Count > 0)
        {
            // Somebody may have the record open: a change of its history alone must tell them, too.
            db.Entry(file.Record).Property(record => record.Version).IsModified = true;
        }

        writer.Refresh(file, settings);
        return changes;
    }

    private static IEnumerable<FieldChange> ApplyRecord(Case record, CaseUpdate update)
    {
        var datesBefore = CaseDatesMapper.Read(record);
        var (typeBefore, severityBefore) = (record.PatientType, record.Severity);
        record.PatientType = update.PatientType ?? record.PatientType;
        record.Severity = update.Severity ?? record.Severity;
        record.OwnFlags = update.Flags is { } flags ? CaseFlagging.OwnOnly(flags) : record.OwnFlags;
        if (update.Dates is { } dates)
        {
            CaseDatesMapper.Write(record, dates);
        }

        return
        [
            .. FieldChanges.Between(datesBefore, CaseDatesMapper.Read(record)),
            .. FieldChanges.Of("patientType", typeBefore?.ToString(), record.PatientType?.ToString()),
            .. FieldChanges.Of("severity", severityBefore?.ToString(), record.Severity?.ToString()),
            .. ApplyLocation(record, update.Location),
        ];
    }

    private static IEnumerable<FieldChange> ApplyLocation(Case record, CaseLocation? location)
    {
        if (location is null)
        {
            return [];
        }

        var textBefore = record.LocationText;
        record.LocationMunicipality = location.Municipality;
        record.LocationText = PersonMapper.Line(location.Text, Lengths.Text);
        record.HealthCenterId = location.HealthCenterId;
        return FieldChanges.Of("location", textBefore, record.LocationText);
    }

    private static IEnumerable<FieldChange> ApplyPerson(Person person, CaseUpdate update)
    {
        if (update.Person is not { } details)
        {
            return [];
        }

        var before = PersonMapper.Read(person);
        PersonMapper.Write(person, details);
        return FieldChanges.Between(before, PersonMapper.Read(person));
    }
}
