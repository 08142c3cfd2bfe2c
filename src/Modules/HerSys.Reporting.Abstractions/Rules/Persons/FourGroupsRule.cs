using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>
/// V22: from 2022-09-26 only four groups are notified one by one: 65 or older, admission needed, at risk and in need of a
/// drug or new oxygen, pregnant; corpses always. Everybody else counts in the daily totals (全数届出の見直し).
/// </summary>
internal sealed class FourGroupsRule : INotificationRule
{
    private const int ElderlyFrom = 65;

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V22");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        var isDecided = input.PatientType.Length > 0 && PersonAtDiagnosis.Of(input.Answers) is not null;
        if (!input.Form.IsLimitedToFourGroups || !isDecided || BelongsToAGroup(input))
        {
            yield break;
        }

        var label = input.Label(FieldCodes.PatientType);
        yield return input.Find("V22", Severity.Error, FieldCodes.PatientType, new(
            $"「{label.Ja}」などの入力から、4つの届出対象(65歳以上、入院が必要、重症化リスクがあり治療薬か酸素が必要、妊娠中)のどれにも当たりません。届け出ずに、年代別の日ごとの報告に数えてください。当たるときはその項目を直してください。例: 入院の必要 ある",
            $"'{label.En}' and the other items match none of the four groups (65 or older, admission needed, at risk and in need of a drug or oxygen, pregnant). Do not notify; count the person in the daily totals by age. If one applies, correct that item. Example: Admission needed: Yes"));
    }

    private static bool BelongsToAGroup(RuleInput input) =>
        PatientTypes.IsCorpse(input.PatientType)
        || IsElderly(input)
        || input.Is(FieldCodes.AdmissionNeeded, FieldCodes.Yes)
        || input.Is(FieldCodes.Admitted, FieldCodes.Yes)
        || input.Is(FieldCodes.Pregnancy, FieldCodes.Yes)
        || (IsAtRisk(input) && NeedsTreatment(input));

    private static bool IsElderly(RuleInput input) =>
        PersonAtDiagnosis.Of(input.Answers) is { } person
        && PersonAge.ReachedByLaw(ElderlyFrom, person.Birth, person.Day);

    private static bool IsAtRisk(RuleInput input) =>
        input.Is(FieldCodes.Immunocompromised, FieldCodes.Yes)
        || (input.Form.Has(FieldCodes.RiskFactors)
            && input.Answers.Values(FieldCodes.RiskFactors).Any(risk => risk != FieldCodes.None));

    private static bool NeedsTreatment(RuleInput input) =>
        input.Is(FieldCodes.DrugNeeded, FieldCodes.Yes) || input.Is(FieldCodes.OxygenNeeded, FieldCodes.Yes);
}
