using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Services.Cases;

/// <summary>
/// The status (現在のステータス) that follows from a notification: dead, admitted, or 療養先調整中. A doctor's opinion that
/// somebody should be admitted makes nobody 入院調整中: that is for the health center to begin.
/// </summary>
internal static class InitialStatus
{
    /// <summary>Canonical code.</summary>
    public static string CodeOf(FormAnswers answers)
    {
        if (PatientTypes.IsCorpse(answers.Text(FieldCodes.PatientType)))
        {
            return CaseStatusCodes.Died;
        }

        if (!answers.Is(FieldCodes.Admitted, FieldCodes.Yes))
        {
            return CaseStatusCodes.AwaitingPlace;
        }

        return answers.Is(FieldCodes.Severity, "severe") ? CaseStatusCodes.Severe : CaseStatusCodes.Hospitalised;
    }

    /// <summary>The status as the history takes it.</summary>
    /// <param name="answers">Normalised answers.</param>
    /// <param name="institutionId">The institution that notifies: a person in hospital is there.</param>
    /// <param name="source">From where it is known.</param>
    /// <param name="clock">The clock.</param>
    public static NewStatus Of(FormAnswers answers, Guid? institutionId, string source, ReportingClock clock)
    {
        var code = CodeOf(answers);
        var day = code switch
        {
            CaseStatusCodes.Died => answers.Date(FieldCodes.DeathDate),
            CaseStatusCodes.AwaitingPlace => null,
            _ => answers.Date(FieldCodes.AdmissionDate),
        };
        var isInHospital = code is CaseStatusCodes.Hospitalised or CaseStatusCodes.Severe;
        return new NewStatus(code, day is { } known ? clock.StartOf(known) : clock.Now)
        {
            IsDateOnly = day is not null,
            PlaceOrganisationId = isInHospital ? institutionId : null,
            PlaceText = isInHospital ? answers.Text(FieldCodes.InstitutionName) : null,
            DecidedBy = answers.Text(FieldCodes.DoctorName),
            Source = source,
        };
    }
}
