using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>
/// V15: a minor's guardian (保護者) has name and telephone. The long forms demand them; on the short ones they may stay
/// blank, and this rule reminds of them, unless the tenant made it an error.
/// </summary>
internal sealed class GuardianRule : INotificationRule
{
    private static readonly string[] Codes = [FieldCodes.GuardianName, FieldCodes.GuardianPhone];

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V15");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        foreach (var code in Codes)
        {
            if (input.Form.TryGetField(code, out var field) && IsWanted(input, field))
            {
                yield return input.Find("V15", Severity.Warning, code, Missing(input, field));
            }
        }
    }

    private static bool IsWanted(RuleInput input, FormField field) =>
        input.Answers.IsBlank(field.Code)
        && new PersonIsMinor().IsMet(input.Answers)
        && !field.IsRequired(input.Answers);

    private static BilingualText Missing(RuleInput input, FormField field)
    {
        var example = RuleWords.Example(field, input.Answers, input.Context.Today);
        return new(
            $"「{field.Label.Ja}」が空です。診断の日に未成年の方なので、わかるときは入力してください。例: {example.Ja}",
            $"'{field.Label.En}' is blank. The patient was a minor at the diagnosis: enter it if known. Example: {example.En}");
    }
}
