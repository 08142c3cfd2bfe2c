using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>V08: no day lies after today by the calendar of the tenant's time zone (JST).</summary>
internal sealed class NoFutureDateRule : INotificationRule
{
    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V08");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        foreach (var field in input.Form.Fields.Where(field => field.Type == FieldType.Date))
        {
            if (input.Date(field.Code) is { } day && day > input.Context.Today)
            {
                yield return InTheFuture(input, field, day);
            }
        }
    }

    private static Finding InTheFuture(RuleInput input, FormField field, DateOnly day)
    {
        var today = input.Context.Today;
        return input.Find("V08", Severity.Error, field.Code, new(
            $"「{field.Label.Ja}」({RuleWords.Day(day).Ja})が今日より後の日です。今日({RuleWords.Day(today).Ja})までの日に直してください。例: {RuleWords.Typed(today)}",
            $"'{field.Label.En}' ({RuleWords.Day(day).En}) is in the future. Enter today ({RuleWords.Day(today).En}) or earlier. Example: {RuleWords.Typed(today)}"));
    }
}
