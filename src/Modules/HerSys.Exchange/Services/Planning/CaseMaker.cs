using HerSys.Cases.Contracts;
using HerSys.Exchange.Mapping;
using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Services.Planning;

/// <summary>Makes the case that a new row opens.</summary>
internal sealed class CaseMaker(StatusReader statuses)
{
    internal NewCase Make(ReadRow row, string source, DateOnly asOf) => new()
    {
        Origin = CaseOrigin.Import,
        ExternalSource = source,
        ExternalNumber = row.Key,
        Person = CaseValues.Person(row.Values),
        Dates = CaseValues.Dates(row.Values),
        PatientType = CaseValues.Type(row.Values),
        Severity = CaseValues.Severity(row.Values),
        LocationMunicipality = row.Values[ColumnTarget.Municipality],
        Statuses = [statuses.Read(row, asOf)],
        Source = StatusReader.Source,
    };
}
