using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>V16: the admission is not after the report; before the onset it is only mentioned (admitted for another illness).</summary>
internal sealed class AdmissionDateRule : INotificationRule
{
    private const string Code = FieldCodes.AdmissionDate;

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V16");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.Date(Code) is not { } admission)
        {
            yield break;
        }

        if (input.Date(FieldCodes.ReportDate) is { } report && admission > report)
        {
            yield return input.Find("V16", Severity.Error, Code,
                DateOrder.TooLate(input, Code, admission, FieldCodes.ReportDate, report));
        }

        if (input.Date(FieldCodes.OnsetDate) is { } onset && admission < onset)
        {
            yield return input.Find("V16", Severity.Warning, Code, BeforeOnset(input, admission, onset));
        }
    }

    private static BilingualText BeforeOnset(RuleInput input, DateOnly admission, DateOnly onset)
    {
        var (field, other) = (input.Label(Code), input.Label(FieldCodes.OnsetDate));
        return new(
            $"「{field.Ja}」({RuleWords.Day(admission).Ja})が「{other.Ja}」より前です。ほかの病気で入院していた方ならこのままで正しいです。ちがうときは日付を直してください。例: {RuleWords.Typed(onset)}",
            $"'{field.En}' ({RuleWords.Day(admission).En}) is before '{other.En}'. This is right for somebody admitted for another illness. Otherwise correct the date. Example: {RuleWords.Typed(onset)}");
    }
}
