using HerSys.Cases.Contracts;
using HerSys.Cases.Models;

namespace HerSys.Cases.Services.Records;

/// <summary>Moves key dates between a case and its contract.</summary>
internal static class CaseDatesMapper
{
    public static CaseDates Read(Case record) => new()
    {
        OnsetState = record.OnsetState,
        Onset = record.OnsetDate,
        Specimen = record.SpecimenDate,
        Diagnosis = record.DiagnosisDate,
        FirstVisit = record.FirstVisitDate,
        Report = record.ReportDate,
        SymptomsBegan = record.SymptomsBeganOn,
        ImprovedAt = record.ImprovedAt,
        ImprovedOn = record.ImprovedOn,
        Death = record.DeathDate,
    };

    public static void Write(Case record, CaseDates dates)
    {
        record.OnsetDate = dates.Onset;
        record.OnsetState = StateOf(dates, record.PatientType);
        record.SpecimenDate = dates.Specimen;
        record.DiagnosisDate = dates.Diagnosis;
        record.FirstVisitDate = dates.FirstVisit;
        record.ReportDate = dates.Report;
        record.SymptomsBeganOn = dates.SymptomsBegan;
        record.ImprovedAt = dates.ImprovedAt?.ToUniversalTime();
        record.ImprovedOn = dates.ImprovedAt is null ? dates.ImprovedOn : null;
        record.DeathDate = dates.Death;
    }

    /// <summary>Without a statement, the patient type decides; a date that is there is known, and none is invented.</summary>
    private static OnsetState StateOf(CaseDates dates, PatientType? type)
    {
        if (dates.OnsetState is { } stated)
        {
            return stated == OnsetState.Known && dates.Onset is null ? OnsetState.Missing : stated;
        }

        if (type == PatientType.Asymptomatic)
        {
            return OnsetState.Asymptomatic;
        }

        return dates.Onset is null ? OnsetState.Missing : OnsetState.Known;
    }
}
