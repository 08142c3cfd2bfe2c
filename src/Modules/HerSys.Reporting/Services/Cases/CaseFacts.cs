using HerSys.Cases.Contracts;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Services.Cases;

/// <summary>What a notification says about a case, in the words of HerSys.Cases.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Dates">Key dates.</param>
/// <param name="PatientType">類型.</param>
/// <param name="Severity">重症度.</param>
internal sealed record CaseFacts(PersonDetails Person, CaseDates Dates, PatientType? PatientType, CaseSeverity? Severity)
{
    /// <summary>The facts of normalised answers of open fields.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="dates">Their key dates, see <c>NotificationSummary.Dates</c>.</param>
    public static CaseFacts Of(FormAnswers answers, KeyDates dates)
    {
        PatientType? type = PatientTypeCodes.TryParse(answers.Text(FieldCodes.PatientType), out var known) ? known : null;
        return new CaseFacts(PersonOf(answers), DatesOf(dates), type, SeverityOf(answers, type));
    }

    private static PersonDetails PersonOf(FormAnswers answers) => new()
    {
        FamilyName = Text(answers, FieldCodes.FamilyName),
        GivenName = Text(answers, FieldCodes.GivenName),
        FamilyKana = Text(answers, FieldCodes.FamilyKana),
        GivenKana = Text(answers, FieldCodes.GivenKana),
        Sex = answers.Text(FieldCodes.Sex) switch
        {
            "male" => PersonSex.Male,
            "female" => PersonSex.Female,
            _ => PersonSex.Unknown,
        },
        BirthDate = answers.Date(FieldCodes.BirthDate),
        Phone = Text(answers, FieldCodes.Phone),
        SecondPhone = Text(answers, FieldCodes.LocationPhone) ?? Text(answers, FieldCodes.GuardianPhone),
        PostalCode = Text(answers, FieldCodes.PostalCode),
        Address = Text(answers, FieldCodes.Address) ?? Text(answers, "residence_municipality"),
        Occupation = Text(answers, "occupation"),
    };

    private static CaseDates DatesOf(KeyDates dates) => new()
    {
        Onset = dates.Onset,
        Specimen = dates.Specimen,
        Diagnosis = dates.Diagnosis,
        FirstVisit = dates.FirstVisit,
        Report = dates.Report,
        Death = dates.Death,
    };

    private static CaseSeverity? SeverityOf(FormAnswers answers, PatientType? type) => answers.Text(FieldCodes.Severity) switch
    {
        "mild" => CaseSeverity.Mild,
        "moderate_1" => CaseSeverity.ModerateOne,
        "moderate_2" => CaseSeverity.ModerateTwo,
        "severe" => CaseSeverity.Severe,
        _ => type == HerSys.Cases.Contracts.PatientType.Asymptomatic ? CaseSeverity.None : null,
    };

    private static string? Text(FormAnswers answers, string code) => answers.IsBlank(code) ? null : answers.Text(code);
}
