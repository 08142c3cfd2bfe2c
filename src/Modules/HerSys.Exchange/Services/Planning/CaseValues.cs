using HerSys.Cases.Contracts;
using HerSys.Exchange.Mapping;
using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Services.Planning;

/// <summary>Moves values between rows and the contracts of cases.</summary>
internal static class CaseValues
{
    /// <summary>What a record says now, in the canonical form of rows.</summary>
    internal static RowValues Of(CaseSnapshot record)
    {
        var (person, dates) = (record.Person, record.Dates);
        return new RowValues
        {
            [ColumnTarget.Report] = Text(dates.Report),
            [ColumnTarget.Onset] = Text(dates.Onset),
            [ColumnTarget.Diagnosis] = Text(dates.Diagnosis),
            [ColumnTarget.Specimen] = Text(dates.Specimen),
            [ColumnTarget.Death] = Text(dates.Death),
            [ColumnTarget.AgeBand] = person.AgeBand,
            [ColumnTarget.Sex] = SexCodes.Of(person.Sex),
            [ColumnTarget.Address] = person.Address,
            [ColumnTarget.Occupation] = person.Occupation,
            [ColumnTarget.Status] = record.Status.Code,
            [ColumnTarget.PatientType] = record.PatientType?.ToCode(),
            [ColumnTarget.Severity] = SeverityCodes.Of(record.Severity),
        };
    }

    /// <summary>The person as the values say, what they do not speak of as before.</summary>
    internal static PersonDetails Person(RowValues values, PersonDetails? before = null) => (before ?? new PersonDetails()) with
    {
        AgeBand = values[ColumnTarget.AgeBand],
        Sex = SexCodes.Parse(values[ColumnTarget.Sex]),
        Address = values[ColumnTarget.Address],
        Occupation = values[ColumnTarget.Occupation],
    };

    /// <summary>The dates as the values say, the others as before; what is known of the onset is derived anew.</summary>
    internal static CaseDates Dates(RowValues values, CaseDates? before = null) => (before ?? new CaseDates()) with
    {
        OnsetState = null,
        Report = values.Day(ColumnTarget.Report),
        Onset = values.Day(ColumnTarget.Onset),
        Diagnosis = values.Day(ColumnTarget.Diagnosis),
        Specimen = values.Day(ColumnTarget.Specimen),
        Death = values.Day(ColumnTarget.Death),
    };

    internal static PatientType? Type(RowValues values) =>
        PatientTypeCodes.TryParse(values[ColumnTarget.PatientType], out var type) ? type : null;

    internal static CaseSeverity? Severity(RowValues values) => SeverityCodes.Parse(values[ColumnTarget.Severity]);

    private static string? Text(DateOnly? day) => day is { } known ? RowValues.Write(known) : null;
}
