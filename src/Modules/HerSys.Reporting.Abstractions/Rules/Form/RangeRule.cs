using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>Whole numbers lie within their bounds, such as oxygen saturation within 50 to 100 (rule V19).</summary>
internal sealed class RangeRule : INotificationRule
{
    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get(RuleCatalog.Range);

    public IEnumerable<Finding> Check(RuleInput input)
    {
        foreach (var field in input.Form.Fields.Where(field => field.Type == FieldType.Integer))
        {
            if (input.Answers.Integer(field.Code) is { } number && (number < field.Minimum || number > field.Maximum))
            {
                yield return OutOfRange(input, field, number);
            }
        }
    }

    private static Finding OutOfRange(RuleInput input, FormField field, int number)
    {
        var (ja, en) = (field.Minimum, field.Maximum) switch
        {
            ({ } low, { } high) => ($"{low}から{high}まで", $"from {low} to {high}"),
            ({ } low, null) => ($"{low}以上", $"of {low} or more"),
            (_, var high) => ($"{high}以下", $"of {high} or less"),
        };
        var example = RuleWords.Example(field, input.Answers, input.Context.Today).Ja;
        var message = new Japan.BilingualText(
            $"「{field.Label.Ja}」の{number}は範囲の外です。{ja}の数字を入力してください。例: {example}",
            $"{number} is out of range for '{field.Label.En}'. Enter a number {en}. Example: {example}");

        // Always an error: a number outside of its scale means nothing, whatever the tenant thinks of the rule's hints.
        return new(field.RangeRule ?? RuleCatalog.Range, Severity.Error, field.Code, message.Ja, message.En);
    }
}
