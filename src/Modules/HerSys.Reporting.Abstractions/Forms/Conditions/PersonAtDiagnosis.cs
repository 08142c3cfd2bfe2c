namespace HerSys.Reporting.Forms;

/// <summary>Birth and the day on which the age counts (診断時の年齢).</summary>
/// <param name="Birth">The birth date (生年月日).</param>
/// <param name="Day">The diagnosis, or the report while the diagnosis is blank.</param>
public sealed record PersonAtDiagnosis(DateOnly Birth, DateOnly Day)
{
    /// <summary>Null when a date is missing or cannot be read, or the birth lies after the day.</summary>
    public static PersonAtDiagnosis? Of(FormAnswers answers)
    {
        var day = answers.Date(FieldCodes.DiagnosisDate) ?? answers.Date(FieldCodes.ReportDate);
        return answers.Date(FieldCodes.BirthDate) is { } birth && day is { } known && birth <= known
            ? new PersonAtDiagnosis(birth, known)
            : null;
    }
}
