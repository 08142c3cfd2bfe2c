using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>V19: 93 % or less in room air is 中等症Ⅱ, so it does not agree with 軽症.</summary>
internal sealed class OxygenSaturationRule : INotificationRule
{
    private const int HighestOfModerateTwo = 93;

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V19");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        var isMild = input.Is(FieldCodes.Severity, "mild");
        if (isMild && input.Answers.Integer(FieldCodes.OxygenSaturation) is { } percent && percent <= HighestOfModerateTwo)
        {
            var (field, saturation) = (input.Label(FieldCodes.Severity), input.Label(FieldCodes.OxygenSaturation));
            yield return input.Find("V19", Severity.Warning, FieldCodes.Severity, new(
                $"「{field.Ja}」が軽症ですが、「{saturation.Ja}」が{percent}%です。93%以下は中等症Ⅱの目安です。どちらかを確かめてください。例: 中等症Ⅱ",
                $"'{field.En}' is mild, but '{saturation.En}' is {percent}%. 93% or less points to moderate II. Check both. Example: Moderate II"));
        }
    }
}
