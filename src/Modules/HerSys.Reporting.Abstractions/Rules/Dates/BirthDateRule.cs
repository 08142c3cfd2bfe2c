using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>V09: no day lies before the birth, and the age at the diagnosis is 0 to 120 years.</summary>
internal sealed class BirthDateRule : INotificationRule
{
    private const int OldestAge = 120;

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V09");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.Date(FieldCodes.BirthDate) is not { } birth)
        {
            return [];
        }

        // A birth after the diagnosis is most often a wrong era: one message there, instead of one at each other date.
        return input.Date(FieldCodes.DiagnosisDate) is { } diagnosis && birth > diagnosis
            ? [BornAfterDiagnosis(input, birth, diagnosis)]
            : [.. BeforeBirth(input, birth), .. TooOld(input, birth)];
    }

    private static Finding BornAfterDiagnosis(RuleInput input, DateOnly birth, DateOnly diagnosis)
    {
        var message = DateOrder.TooLate(input, FieldCodes.BirthDate, birth, FieldCodes.DiagnosisDate, diagnosis);
        return input.Find("V09", Severity.Error, FieldCodes.BirthDate, message);
    }

    private static IEnumerable<Finding> BeforeBirth(RuleInput input, DateOnly birth)
    {
        foreach (var field in input.Form.Fields.Where(field => field.Type == FieldType.Date))
        {
            if (input.Date(field.Code) is { } day && day < birth)
            {
                var message = DateOrder.TooEarly(input, field.Code, day, FieldCodes.BirthDate, birth);
                yield return input.Find("V09", Severity.Error, field.Code, message);
            }
        }
    }

    private static IEnumerable<Finding> TooOld(RuleInput input, DateOnly birth)
    {
        var day = PersonAtDiagnosis.Of(input.Answers)?.Day ?? input.Context.Today;
        if (PersonAge.YearsAt(birth, day) is { } age && age > OldestAge)
        {
            var label = input.Label(FieldCodes.BirthDate);
            yield return input.Find("V09", Severity.Error, FieldCodes.BirthDate, new(
                $"「{label.Ja}」({RuleWords.Day(birth).Ja})では{age}歳になります。元号と年を確かめてください。例: S38.3.14",
                $"'{label.En}' ({RuleWords.Day(birth).En}) makes the age {age}. Check the era and the year. Example: S38.3.14"));
        }
    }
}
