using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>
/// V24, of our own: an onset weeks before specimen and diagnosis is usually a slip of the year, and would end isolation at
/// once. 11/30 typed on 25 November means last year's.
/// </summary>
internal sealed class LongIllnessRule : INotificationRule
{
    private const int UsualDays = 21;

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V24");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        var found = ConfirmingTest.Of(input).Select(test => test.SpecimenDate).Append(input.Date(FieldCodes.DiagnosisDate) ?? DateOnly.MaxValue).Min();
        if (input.Date(FieldCodes.OnsetDate) is not { } onset || found == DateOnly.MaxValue || found.DayNumber - onset.DayNumber <= UsualDays)
        {
            yield break;
        }

        var days = found.DayNumber - onset.DayNumber;
        var (field, day) = (input.Label(FieldCodes.OnsetDate), RuleWords.Day(onset));
        yield return input.Find(Descriptor.Id, Descriptor.DefaultSeverity, FieldCodes.OnsetDate, new BilingualText(
            $"「{field.Ja}」({day.Ja})が検体の採取や診断より{days}日も前です。年がまちがっていないか確かめてください。",
            $"'{field.En}' ({day.En}) is {days} days before specimen or diagnosis. Check whether the year is right."));
    }
}
