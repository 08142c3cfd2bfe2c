using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Statuses;
using HerSys.Japan;

namespace HerSys.Cases.Services.Lists;

/// <summary>Turns list rows into what a reader may see of them (domain.md 7).</summary>
internal static class CaseRows
{
    public static CaseRow Of(CaseListItem item, CaseDetailLevel level, DateOnly today)
    {
        var isNamed = level is CaseDetailLevel.Full or CaseDetailLevel.RoomDesk;
        var isClinical = level is CaseDetailLevel.Full or CaseDetailLevel.Pseudonymised;
        var row = new CaseRow
        {
            CaseId = item.Id,
            PersonId = item.PersonId,
            HerSysId = item.HerSysId,
            ExternalNumber = item.ExternalNumber,
            Name = isNamed ? item.Name : null,
            Kana = isNamed ? item.Kana : null,
            Sex = item.Sex,
            BirthDate = level == CaseDetailLevel.Full ? item.BirthDate : null,
            Age = item.BirthDate is { } birth ? PersonAge.YearsAt(birth, today) : null,
            AgeBand = item.AgeBand,
            Phone = isNamed ? item.Phone : null,
            Status = CaseStatuses.Get(item.StatusCode),
            StatusSince = item.StatusSince,
            StatusSinceIsDateOnly = item.StatusSinceIsDateOnly,
            StatusSinceUnknown = item.StatusSinceUnknown,
            PlaceOrganisationId = item.PlaceOrganisationId,
            PlaceText = isNamed ? item.PlaceText : null,
            LocationText = level == CaseDetailLevel.Full ? item.LocationText : null,
            HealthCenterId = item.HealthCenterId,
            LastIsolationDay = item.LastIsolationDay,
            ReleasableAt = item.ReleasableAt,
        };
        return isClinical ? WithClinicalFacts(row, item) : row;
    }

    private static CaseRow WithClinicalFacts(CaseRow row, CaseListItem item) => row with
    {
        InstitutionId = item.InstitutionId,
        InstitutionName = item.InstitutionName,
        LocationMunicipality = item.LocationMunicipality,
        PatientType = item.PatientType,
        Severity = item.Severity,
        OnsetState = item.OnsetState,
        OnsetDate = item.OnsetDate,
        SpecimenDate = item.SpecimenDate,
        DiagnosisDate = item.DiagnosisDate,
        ReportDate = item.ReportDate,
        ReceivedAt = item.ReceivedAt,
        DeathDate = item.DeathDate,
        DayZero = item.DayZero,
        Flags = CaseFlagging.Split(item.Flags),
    };
}
