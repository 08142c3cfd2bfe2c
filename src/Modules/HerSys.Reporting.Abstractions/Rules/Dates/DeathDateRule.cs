using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>
/// V07: a corpse type died on or before the examination (検案); a living type did not die before the specimen was taken,
/// but may have died before the diagnosis (swabbed alive, result the next day), which is only mentioned.
/// </summary>
internal sealed class DeathDateRule : INotificationRule
{
    private const string Code = FieldCodes.DeathDate;

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V07");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.Date(Code) is not { } death || input.PatientType.Length == 0)
        {
            return [];
        }

        return PatientTypes.IsCorpse(input.PatientType) ? CheckCorpse(input, death) : CheckLiving(input, death);
    }

    private static IEnumerable<Finding> CheckCorpse(RuleInput input, DateOnly death)
    {
        if (input.Date(FieldCodes.DiagnosisDate) is { } examination && death > examination)
        {
            yield return input.Find("V07", Severity.Error, Code,
                DateOrder.TooLate(input, Code, death, FieldCodes.DiagnosisDate, examination));
        }
    }

    private static IEnumerable<Finding> CheckLiving(RuleInput input, DateOnly death)
    {
        var first = ConfirmingTest.Of(input).MinBy(test => test.SpecimenDate);
        if (first is not null && death < first.SpecimenDate)
        {
            var message = DateOrder.TooEarly(input, Code, death, first.SpecimenDateField, first.SpecimenDate);
            yield return input.Find("V07", Severity.Error, Code, new(
                message.Ja + "。はじめて診た時に亡くなっていたなら、類型を「感染症死亡者の死体」にしてください。",
                message.En + ". If the person was dead at the first examination, choose 'Corpse (confirmed)'."));
        }
        else if (input.Date(FieldCodes.DiagnosisDate) is { } diagnosis && death < diagnosis)
        {
            yield return input.Find("V07", Severity.Warning, Code, BeforeDiagnosis(input, death, diagnosis));
        }
    }

    private static BilingualText BeforeDiagnosis(RuleInput input, DateOnly death, DateOnly diagnosis)
    {
        var (field, other) = (input.Label(Code), input.Label(FieldCodes.DiagnosisDate));
        return new(
            $"「{field.Ja}」({RuleWords.Day(death).Ja})が「{other.Ja}」より前です。検体を採ったあと、結果の前に亡くなった方ならこのままで正しいです。ちがうときは日付を直してください。例: {RuleWords.Typed(diagnosis)}",
            $"'{field.En}' ({RuleWords.Day(death).En}) is before '{other.En}'. This is right for somebody who died between specimen and result. Otherwise correct the date. Example: {RuleWords.Typed(diagnosis)}");
    }
}
