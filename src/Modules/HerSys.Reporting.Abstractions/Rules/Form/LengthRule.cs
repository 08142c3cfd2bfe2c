using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>Text is not longer than its field allows, counted after normalisation.</summary>
internal sealed class LengthRule : INotificationRule
{
    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get(RuleCatalog.Length);

    public IEnumerable<Finding> Check(RuleInput input) =>
        input.Form.Fields
            .Where(field => input.Answers.Text(field.Code).Length > (field.MaxLength ?? int.MaxValue))
            .Select(field => TooLong(input, field));

    private static Finding TooLong(RuleInput input, FormField field)
    {
        var length = input.Answers.Text(field.Code).Length;
        var over = length - field.MaxLength;
        var example = RuleWords.Example(field, input.Answers, input.Context.Today).Ja;
        return input.Find(RuleCatalog.Length, Severity.Error, field.Code, new(
            $"「{field.Label.Ja}」は{field.MaxLength}文字までです(いま{length}文字)。{over}文字短くしてください。例: {example}",
            $"'{field.Label.En}' takes up to {field.MaxLength} characters (now {length}). Shorten it by {over}. Example: {example}"));
    }
}
