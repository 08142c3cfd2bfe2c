using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>
/// V11: a confirmed or suspected patient has symptoms; a carrier (無症状病原体保有者) states that there are none. The onset
/// date follows from the form itself: demanded of the former, closed for the latter.
/// </summary>
internal sealed class SymptomsByTypeRule : INotificationRule
{
    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V11");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        var type = input.PatientType;
        if (PatientTypes.HasSymptoms(type) && SaysNone(input))
        {
            yield return input.Find("V11", Severity.Error, SymptomField(input), ShouldHave(input, type));
        }

        if (type == PatientTypes.Asymptomatic && SaysSome(input))
        {
            yield return input.Find("V11", Severity.Error, SymptomField(input), ShouldNotHave(input, type));
        }
    }

    private static string SymptomField(RuleInput input) =>
        input.Form.Has(FieldCodes.Symptomatic) ? FieldCodes.Symptomatic : FieldCodes.Symptoms;

    private static bool SaysNone(RuleInput input) =>
        input.Is(FieldCodes.Symptomatic, FieldCodes.No) || input.Is(FieldCodes.Symptoms, FieldCodes.None);

    private static bool SaysSome(RuleInput input) =>
        input.Is(FieldCodes.Symptomatic, FieldCodes.Yes)
        || (input.Form.Has(FieldCodes.Symptoms)
            && input.Answers.Values(FieldCodes.Symptoms).Any(symptom => symptom != FieldCodes.None));

    private static BilingualText ShouldHave(RuleInput input, string type)
    {
        var (field, name) = (input.Label(SymptomField(input)), TypeName(input, type));
        return new(
            $"「{field.Ja}」がないのに、類型が「{name.Ja}」です。症状があるときは症状を選び、ないときは類型を「無症状病原体保有者」にしてください。例: 発熱",
            $"'{field.En}' says none, but the type is '{name.En}'. Choose the symptoms, or choose 'Asymptomatic carrier' as the type. Example: Fever");
    }

    private static BilingualText ShouldNotHave(RuleInput input, string type)
    {
        var (field, name) = (input.Label(SymptomField(input)), TypeName(input, type));
        return new(
            $"「{field.Ja}」があるのに、類型が「{name.Ja}」です。症状があるときは類型を「患者(確定例)」に、ないときは「{field.Ja}」を「ない」(なし)にしてください。例: ない",
            $"'{field.En}' says there are some, but the type is '{name.En}'. Choose 'Patient (confirmed)' as the type, or say that there are no symptoms. Example: No");
    }

    private static BilingualText TypeName(RuleInput input, string type) =>
        input.Form.Field(FieldCodes.PatientType).Option(type)!.Label;
}
