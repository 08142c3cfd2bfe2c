using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>Closed fields are blank; the form says why each is closed (domain.md 1.3).</summary>
internal sealed class HiddenFieldsRule : INotificationRule
{
    private static readonly BilingualText Plain = new(
        "ほかの項目の答えにより閉じています。空にしてください。",
        "It is closed by the answers to other items. Clear it.");

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get(RuleCatalog.Hidden);

    public IEnumerable<Finding> Check(RuleInput input) =>
        input.Form.Fields
            .Where(field => input.Answers.IsBlank(field.Code) && !input.AllAnswers.IsBlank(field.Code))
            .Select(field => Closed(input, field));

    private static Finding Closed(RuleInput input, FormField field)
    {
        var reason = field.Closed?.Text ?? Plain;
        var ruleId = field.Closed?.Rule ?? RuleCatalog.Hidden;
        var natural = RuleCatalog.Get(ruleId).DefaultSeverity;
        return input.Find(ruleId, natural, field.Code, new(
            $"「{field.Label.Ja}」は入力できません。{reason.Ja}",
            $"'{field.Label.En}' cannot be answered. {reason.En}"));
    }
}
