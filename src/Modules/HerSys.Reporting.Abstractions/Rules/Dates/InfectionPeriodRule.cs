using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>V06: the presumed infection lies between 2019-12-01, when the disease became known, and the diagnosis.</summary>
internal sealed class InfectionPeriodRule : INotificationRule
{
    private static readonly DateOnly FirstKnown = new(2019, 12, 1);

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V06");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.Date(FieldCodes.InfectionDate) is not { } infection)
        {
            yield break;
        }

        if (input.Date(FieldCodes.DiagnosisDate) is { } diagnosis && infection > diagnosis)
        {
            yield return input.Find("V06", Severity.Error, FieldCodes.InfectionDate,
                DateOrder.TooLate(input, FieldCodes.InfectionDate, infection, FieldCodes.DiagnosisDate, diagnosis));
        }

        if (infection < FirstKnown)
        {
            var label = input.Label(FieldCodes.InfectionDate);
            yield return input.Find("V06", Severity.Error, FieldCodes.InfectionDate, new(
                $"「{label.Ja}」({RuleWords.Day(infection).Ja})は、この病気が知られる前の日です。2019年12月1日以後の日に直してください。例: {RuleWords.Typed(FirstKnown)}",
                $"'{label.En}' ({RuleWords.Day(infection).En}) is before the disease was known. Enter 2019-12-01 or later. Example: {RuleWords.Typed(FirstKnown)}"));
        }
    }
}
