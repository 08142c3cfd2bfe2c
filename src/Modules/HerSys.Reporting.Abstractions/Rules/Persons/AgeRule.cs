using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>V10: an age (or months at age 0) that came from outside is the one computed from birth and diagnosis.</summary>
internal sealed class AgeRule : INotificationRule
{
    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V10");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        foreach (var field in input.Form.Fields.Where(field => field.Computed is not null))
        {
            if (input.Answers.Integer(field.Code) is { } given
                && ComputedAnswers.Value(field, input.Answers) is { } computed
                && given != computed)
            {
                yield return input.Find("V10", Severity.Warning, field.Code, Differs(field, given, computed));
            }
        }
    }

    private static BilingualText Differs(FormField field, int given, int computed) => new(
        $"「{field.Label.Ja}」({given})が、生年月日と診断年月日から計算した値とちがいます。生年月日を確かめるか、{computed}に直してください。例: {computed}",
        $"'{field.Label.En}' ({given}) differs from the value computed from birth and diagnosis. Check the date of birth, or enter {computed}. Example: {computed}");
}
