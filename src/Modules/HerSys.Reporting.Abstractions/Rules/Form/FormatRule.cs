using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>Answers can be read as their field's type (telephone numbers and postal codes: rule V20).</summary>
internal sealed class FormatRule : INotificationRule
{
    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get(RuleCatalog.Format);

    public IEnumerable<Finding> Check(RuleInput input) =>
        input.Form.Fields
            .Where(field => !input.Answers.IsBlank(field.Code))
            .Select(field => Check(input, field))
            .OfType<Finding>();

    private static Finding? Check(RuleInput input, FormField field)
    {
        if (!field.TakesList && input.Answers.Values(field.Code).Count > 1)
        {
            return input.Find(RuleCatalog.Format, Severity.Error, field.Code, new(
                $"「{field.Label.Ja}」の答えが2つ以上あります。1つだけにしてください。",
                $"'{field.Label.En}' has more than one answer. Give one only."));
        }

        var problem = FormatProblem.Of(field, input.Answers, input.Context.Today);
        var ruleId = field.Type is FieldType.Phone or FieldType.Postal ? "V20" : RuleCatalog.Format;
        return problem is null ? null : input.Find(ruleId, Severity.Error, field.Code, problem);
    }
}
