using HerSys.Japan;
using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Forms;

/// <summary>Works out a <see cref="NotificationSummary"/>.</summary>
internal static class SummaryBuilder
{
    internal static NotificationSummary Build(FormDefinition form, ValidationResult submission)
    {
        var answers = form.VisibleOnly(submission.Answers);
        var wrong = submission.Errors.Select(error => error.FieldCode).ToHashSet();
        var person = PersonAtDiagnosis.Of(answers);
        var next = form.Fields.FirstOrDefault(field => wrong.Contains(field.Code));
        return new(
            Joined(answers, FieldCodes.FamilyName, FieldCodes.GivenName),
            Joined(answers, FieldCodes.FamilyKana, FieldCodes.GivenKana),
            answers.Text(FieldCodes.PatientType),
            person is null ? null : PersonAge.YearsAt(person.Birth, person.Day),
            Dates(form, answers, submission.Answers),
            [.. form.Sections.Select(section => Progress(form, section, answers, submission, wrong))],
            next?.Code);
    }

    private static string Joined(FormAnswers answers, string first, string second) =>
        $"{answers.Text(first)} {answers.Text(second)}".Trim();

    private static SectionProgress Progress(
        FormDefinition form, FormSection section, FormAnswers answers, ValidationResult submission, HashSet<string> wrong)
    {
        var required = form.FieldsOf(section.Code).Where(field => field.IsRequired(answers)).ToList();
        var mistakes = form.FieldsOf(section.Code)
            .Count(field => wrong.Contains(field.Code) && !submission.Answers.IsBlank(field.Code));
        return new(section.Code, section.Label, required.Count, required.Count(field => !wrong.Contains(field.Code)), mistakes);
    }

    private static KeyDates Dates(FormDefinition form, FormAnswers answers, FormAnswers all)
    {
        var input = new RuleInput(form, all, new ValidationContext(DateOnly.MaxValue));
        var specimen = ConfirmingTest.Of(input).MinBy(test => test.SpecimenDate)?.SpecimenDate;
        return new(
            answers.Date(FieldCodes.ReportDate),
            answers.Date(FieldCodes.DiagnosisDate),
            answers.Date(FieldCodes.OnsetDate),
            specimen,
            answers.Date(FieldCodes.FirstVisitDate),
            answers.Date(FieldCodes.AdmissionDate),
            answers.Date(FieldCodes.DeathDate));
    }
}
