using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>Choices are among the options, and among those that another answer leaves open (rule V13).</summary>
internal sealed class OptionRule : INotificationRule
{
    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get(RuleCatalog.Option);

    public IEnumerable<Finding> Check(RuleInput input) =>
        input.Form.Fields
            .Where(field => field.TakesOptions)
            .Select(field => Check(input, field))
            .OfType<Finding>();

    private static Finding? Check(RuleInput input, FormField field)
    {
        var values = input.Answers.Values(field.Code);
        var unknown = values.FirstOrDefault(value => field.Option(value) is null);
        if (unknown is not null)
        {
            return Unknown(input, field, unknown);
        }

        var open = field.OptionsFor(input.Answers);
        var closed = values.FirstOrDefault(value => open.All(option => option.Code != value));
        return closed is null || field.OptionsBy is null ? null : Closed(input, field, field.OptionsBy, closed);
    }

    private static Finding Unknown(RuleInput input, FormField field, string value)
    {
        var (ja, en) = Labels(field.OptionsFor(input.Answers));
        return input.Find(RuleCatalog.Option, Severity.Error, field.Code, new(
            $"「{field.Label.Ja}」の「{RuleWords.Quote(value)}」は選択肢にありません。次の中から選んでください: {ja}",
            $"'{RuleWords.Quote(value)}' is no option of '{field.Label.En}'. Choose one of: {en}"));
    }

    private static Finding Closed(RuleInput input, FormField field, OptionFilter filter, string value)
    {
        var other = input.Form.Field(filter.Field);
        var answer = other.Option(input.Answers.Text(filter.Field))!.Label;
        var chosen = field.Option(value)!.Label;
        var (ja, en) = Labels(field.OptionsFor(input.Answers));
        return input.Find(filter.Rule, Severity.Error, field.Code, new(
            $"「{field.Label.Ja}」の「{chosen.Ja}」は、「{other.Label.Ja}」が「{answer.Ja}」のときは使えません。{ja}から選ぶか、「{other.Label.Ja}」を確かめてください。",
            $"'{chosen.En}' cannot be the '{field.Label.En}' when '{other.Label.En}' is '{answer.En}'. Choose one of: {en}; or check '{other.Label.En}'."));
    }

    private static (string Ja, string En) Labels(IReadOnlyList<FieldOption> options) =>
        (string.Join("、", options.Select(option => option.Label.Ja)), string.Join(", ", options.Select(option => option.Label.En)));
}
