using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>V12: なし (of symptoms, of risk factors) excludes every other option of its list.</summary>
internal sealed class ExclusiveOptionRule : INotificationRule
{
    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V12");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        foreach (var field in input.Form.Fields.Where(field => field.TakesList))
        {
            var chosen = input.Answers.Values(field.Code);
            var exclusive = field.Choices.FirstOrDefault(option => option.IsExclusive && chosen.Contains(option.Code));
            if (exclusive is not null && chosen.Count > 1)
            {
                yield return Contradiction(input, field, exclusive);
            }
        }
    }

    private static Finding Contradiction(RuleInput input, FormField field, FieldOption exclusive)
    {
        var other = field.Choices.First(option => !option.IsExclusive);
        return input.Find("V12", Severity.Error, field.Code, new(
            $"「{field.Label.Ja}」で「{exclusive.Label.Ja}」とほかの選択が同時に選ばれています。どちらかだけにしてください。例: {exclusive.Label.Ja} だけ、または {other.Label.Ja} だけ",
            $"'{field.Label.En}' has '{exclusive.Label.En}' together with other options. Keep either. Example: '{exclusive.Label.En}' only, or '{other.Label.En}' only"));
    }
}
