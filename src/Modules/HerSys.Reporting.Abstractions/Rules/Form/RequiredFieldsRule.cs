using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>
/// Open fields that the form demands are filled. Reported under the numbered rule that demands the field, when there is
/// one, and always as an error: what the legal form demands is not the tenant's to waive.
/// </summary>
internal sealed class RequiredFieldsRule : INotificationRule
{
    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get(RuleCatalog.Required);

    public IEnumerable<Finding> Check(RuleInput input) =>
        input.Form.Fields
            .Where(field => input.Answers.IsBlank(field.Code) && field.IsRequired(input.Answers))
            .Select(field => Missing(input, field));

    private static Finding Missing(RuleInput input, FormField field)
    {
        var example = RuleWords.Example(field, input.Answers, input.Context.Today);
        var verb = field.TakesOptions ? new BilingualText("選んでください", "Choose") : new("入力してください", "Enter");
        var message = new BilingualText(
            $"「{field.Label.Ja}」がまだです。必須の項目なので{verb.Ja}。例: {example.Ja}",
            $"'{field.Label.En}' is missing. {verb.En} it, since it is mandatory. Example: {example.En}");
        return new(field.RequiredRule ?? RuleCatalog.Required, Severity.Error, field.Code, message.Ja, message.En);
    }
}
