using HerSys.Cases.Contracts;

namespace HerSys.Cases.Services.Lists;

/// <summary>
/// List rows as an export reads them: the columns that somebody may download and those by which rows are ordered. The
/// search pieces, which are half of a row, stay in the database.
/// </summary>
internal static class ExportedRows
{
    public static IQueryable<CaseListItem> Of(IQueryable<CaseListItem> items) => items.Select(item => new CaseListItem
    {
        Id = item.Id,
        PersonId = item.PersonId,
        HerSysId = item.HerSysId,
        ExternalNumber = item.ExternalNumber,
        Name = item.Name,
        Kana = item.Kana,
        KanaSort = item.KanaSort,
        Sex = item.Sex,
        BirthDate = item.BirthDate,
        AgeBand = item.AgeBand,
        Phone = item.Phone,
        StatusCode = item.StatusCode,
        StatusSince = item.StatusSince,
        StatusSinceIsDateOnly = item.StatusSinceIsDateOnly,
        StatusSinceUnknown = item.StatusSinceUnknown,
        PlaceOrganisationId = item.PlaceOrganisationId,
        PlaceText = item.PlaceText,
        HealthCenterId = item.HealthCenterId,
        InstitutionId = item.InstitutionId,
        InstitutionName = item.InstitutionName,
        LocationMunicipality = item.LocationMunicipality,
        LocationText = item.LocationText,
        PatientType = item.PatientType,
        Severity = item.Severity,
        OnsetState = item.OnsetState,
        OnsetDate = item.OnsetDate,
        SpecimenDate = item.SpecimenDate,
        DiagnosisDate = item.DiagnosisDate,
        ReportDate = item.ReportDate,
        ReceivedAt = item.ReceivedAt,
        DeathDate = item.DeathDate,
        SortDate = item.SortDate,
        DayZero = item.DayZero,
        LastIsolationDay = item.LastIsolationDay,
        ReleasableAt = item.ReleasableAt,
        ReleaseSort = item.ReleaseSort,
        Flags = item.Flags,
    });
}
