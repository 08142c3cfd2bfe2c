namespace HerSys.Reporting.Rules;

/// <summary>Only fields of this version are answered: a misspelt name in an API call would otherwise lose the answer.</summary>
internal sealed class UnknownFieldsRule : INotificationRule
{
    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get(RuleCatalog.Unknown);

    public IEnumerable<Finding> Check(RuleInput input) =>
        input.AllAnswers.Codes
            .Where(code => !input.Form.Has(code))
            .Select(code => input.Find(RuleCatalog.Unknown, Severity.Error, code, new(
                $"「{RuleWords.Quote(code)}」という項目は、この様式({input.Form.Id})にありません。項目の名前を確かめるか、消してください。例: family_name",
                $"This form ({input.Form.Id}) has no item '{RuleWords.Quote(code)}'. Check its name or remove it. Example: family_name")));
}
