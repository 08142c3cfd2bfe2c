using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>V05: the presumed infection (感染推定日) is not after the onset, and usually at most 14 days before it.</summary>
internal sealed class InfectionDateRule : INotificationRule
{
    private const int LongestIncubationDays = 14;

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V05");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.Date(FieldCodes.InfectionDate) is not { } infection || input.Date(FieldCodes.OnsetDate) is not { } onset)
        {
            yield break;
        }

        if (infection > onset)
        {
            yield return input.Find("V05", Severity.Error, FieldCodes.InfectionDate,
                DateOrder.TooLate(input, FieldCodes.InfectionDate, infection, FieldCodes.OnsetDate, onset));
        }

        var days = onset.DayNumber - infection.DayNumber;
        if (days > LongestIncubationDays)
        {
            yield return input.Find("V05", Severity.Warning, FieldCodes.InfectionDate, LongIncubation(input, onset, days));
        }
    }

    private static BilingualText LongIncubation(RuleInput input, DateOnly onset, int days)
    {
        var (infection, other) = (input.Label(FieldCodes.InfectionDate), input.Label(FieldCodes.OnsetDate));
        var example = RuleWords.Typed(onset.AddDays(-LongestIncubationDays));
        return new(
            $"「{infection.Ja}」から「{other.Ja}」まで{days}日あります。ふつうは14日以内です。どちらかの日を確かめてください。例: {example}",
            $"There are {days} days between '{infection.En}' and '{other.En}'; usually at most 14. Check both. Example: {example}");
    }
}
