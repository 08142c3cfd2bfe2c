using HerSys.Cases.Contracts;
using HerSys.Cases.Identifiers;
using HerSys.Cases.Migrations.Mappings;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Statuses;
using HerSys.Platform.Security;

namespace HerSys.Cases.Services.Registry;

/// <summary>Makes the rows of a new case.</summary>
internal sealed class CaseFactory(ICurrentActor actor, CaseClock clock)
{
    public CaseFile Make(NewCase newCase, Person person, string herSysId, Guid? healthCenterId)
    {
        var record = MakeRecord(newCase, person.Id, herSysId, healthCenterId);
        return new CaseFile
        {
            Record = record,
            Person = person,
            Statuses = [.. newCase.Statuses.Select(status => MakeStatus(record.Id, status))],
            Item = new CaseListItem
            {
                Id = record.Id,
                HerSysId = herSysId,
                KanaSort = "",
                StatusCode = "",
            },
            LegacyIds = [.. newCase.LegacyIds.Select(LegacyValue).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    public CaseStatusEntry MakeStatus(Guid caseId, NewStatus status) => new()
    {
        CaseId = caseId,
        Code = status.Code,
        EffectiveAt = status.EffectiveAt.ToUniversalTime(),
        IsDateOnly = status.IsDateOnly,
        SinceUnknown = status.SinceUnknown,
        PlaceKind = CaseStatuses.Get(status.Code).Place,
        PlaceOrganisationId = status.PlaceOrganisationId,
        PlaceText = PersonMapper.Line(status.PlaceText, Lengths.LongName),
        DecidedBy = PersonMapper.Line(status.DecidedBy, Lengths.LongName),
        EnteredById = actor.UserId,
        EnteredBy = actor.DisplayName,
        EnteredAt = clock.Now,
        Source = PersonMapper.Line(status.Source, Lengths.Name) ?? "",
        Reason = PersonMapper.Line(status.Reason, Lengths.Reason),
    };

    private Case MakeRecord(NewCase newCase, Guid personId, string herSysId, Guid? healthCenterId)
    {
        var record = new Case
        {
            PersonId = personId,
            HerSysId = herSysId,
            ExternalSource = PersonMapper.Line(newCase.ExternalSource, Lengths.Name),
            ExternalNumber = PersonMapper.Line(newCase.ExternalNumber, Lengths.Code),
            Origin = newCase.Origin,
            HealthCenterId = newCase.HealthCenterId ?? healthCenterId,
            ReceivedById = newCase.ReceivedById ?? newCase.HealthCenterId ?? healthCenterId,
            InstitutionId = newCase.InstitutionId,
            InstitutionName = PersonMapper.Line(newCase.InstitutionName, Lengths.LongName),
            LocationMunicipality = newCase.LocationMunicipality,
            LocationText = PersonMapper.Line(newCase.LocationText, Lengths.Text),
            PatientType = newCase.PatientType,
            Severity = newCase.Severity,
            WasVentilated = newCase.WasVentilated,
            OwnFlags = CaseFlagging.OwnOnly(newCase.Flags),
            OpenedAt = clock.Now,
        };
        CaseDatesMapper.Write(record, newCase.Dates);
        return record;
    }

    private static string? LegacyValue(string typed) => LegacyHerSysId.TryParse(typed, out var id) ? id.Value : null;
}
