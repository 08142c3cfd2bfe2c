using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>V21: pregnancy at 60 or older is a slip of the hand more often than not. Of a man it is not asked: the form closes it.</summary>
internal sealed class PregnancyRule : INotificationRule
{
    private const int UnlikelyFrom = 60;

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V21");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        if (!input.Is(FieldCodes.Pregnancy, FieldCodes.Yes) || PersonAtDiagnosis.Of(input.Answers) is not { } person)
        {
            yield break;
        }

        var age = PersonAge.YearsAt(person.Birth, person.Day);
        if (age >= UnlikelyFrom)
        {
            var label = input.Label(FieldCodes.Pregnancy);
            yield return input.Find("V21", Severity.Warning, FieldCodes.Pregnancy, new(
                $"「{label.Ja}」が「有」ですが、診断の日に{age}歳です。妊娠と生年月日を確かめてください。例: 無",
                $"'{label.En}' is Yes, but the age at diagnosis is {age}. Check pregnancy and date of birth. Example: No"));
        }
    }
}
