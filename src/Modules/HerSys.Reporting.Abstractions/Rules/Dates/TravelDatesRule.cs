using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>V18: for infection abroad, departure is not after entry and entry not after the diagnosis; the form demands the country.</summary>
internal sealed class TravelDatesRule : INotificationRule
{
    private static readonly (string Earlier, string Later)[] Order =
    [
        (FieldCodes.DepartureDate, FieldCodes.EntryDate),
        (FieldCodes.EntryDate, FieldCodes.DiagnosisDate),
    ];

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V18");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        foreach (var (earlier, later) in Order)
        {
            if (input.Date(earlier) is { } day && input.Date(later) is { } limit && day > limit)
            {
                yield return input.Find("V18", Severity.Error, earlier, DateOrder.TooLate(input, earlier, day, later, limit));
            }
        }
    }
}
