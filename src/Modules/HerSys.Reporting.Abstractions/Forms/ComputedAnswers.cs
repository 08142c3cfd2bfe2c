using System.Globalization;
using HerSys.Japan;

namespace HerSys.Reporting.Forms;

/// <summary>Works out the answers that nobody types: age at diagnosis, months at age 0 (domain.md 11.5, V10).</summary>
public static class ComputedAnswers
{
    /// <summary>Fills computed fields that are blank and open; an age that came from outside is kept for rule V10 to compare.</summary>
    public static FormAnswers Fill(FormDefinition form, FormAnswers answers)
    {
        foreach (var field in form.Fields.Where(field => field.Computed is not null && answers.IsBlank(field.Code)))
        {
            if (field.IsVisible(answers) && Value(field, answers) is { } value)
            {
                answers = answers.With(field.Code, value.ToString(CultureInfo.InvariantCulture));
            }
        }

        return answers;
    }

    /// <summary>The value of a computed field; null while birth or diagnosis is missing.</summary>
    public static int? Value(FormField field, FormAnswers answers) => (field.Computed, PersonAtDiagnosis.Of(answers)) switch
    {
        (ComputedValue.AgeAtDiagnosis, { } person) => PersonAge.YearsAt(person.Birth, person.Day),
        (ComputedValue.MonthsAtDiagnosis, { } person) => PersonAge.MonthsAt(person.Birth, person.Day),
        _ => null,
    };
}
