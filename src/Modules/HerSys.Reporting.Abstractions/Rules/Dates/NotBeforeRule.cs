namespace HerSys.Reporting.Rules;

/// <summary>One day does not lie before another; the same day is allowed. V01, V03 and V04 are of this kind.</summary>
/// <param name="ruleId">The rule's id in the catalogue.</param>
/// <param name="later">The field that is refused.</param>
/// <param name="earlier">The field that must not lie after it.</param>
internal sealed class NotBeforeRule(string ruleId, string later, string earlier) : INotificationRule
{
    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get(ruleId);

    public IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.Date(later) is { } day && input.Date(earlier) is { } limit && day < limit)
        {
            var message = DateOrder.TooEarly(input, later, day, earlier, limit);
            yield return input.Find(Descriptor.Id, Descriptor.DefaultSeverity, later, message);
        }
    }
}
