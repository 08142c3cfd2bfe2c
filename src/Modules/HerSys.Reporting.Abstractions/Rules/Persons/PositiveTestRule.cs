using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>On the long forms one of the tests 12a to 12d is positive for the types that rest on a test (domain.md 1.3).</summary>
internal sealed class PositiveTestRule : INotificationRule
{
    private static readonly string[] ResultFields = [.. ConfirmingTest.ResultFields];

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get(RuleCatalog.PositiveTest);

    public IEnumerable<Finding> Check(RuleInput input)
    {
        var fields = ResultFields.Where(input.Form.Has).ToList();
        var isMissing = fields.Count > 0
            && PatientTypes.NeedsPositiveTest(input.PatientType)
            && !fields.Exists(code => input.Is(code, "positive"));
        if (!isMissing)
        {
            yield break;
        }

        var first = fields.Contains("nucleic_acid_result") ? "nucleic_acid_result" : fields[0];
        var type = input.Form.Field(FieldCodes.PatientType).Option(input.PatientType)!.Label;
        var label = input.Label(first);
        yield return input.Find(RuleCatalog.PositiveTest, Severity.Error, first, new(
            $"類型が「{type.Ja}」のときは、陽性の検査が1つ必要です。「{label.Ja}」などの検査の結果を選んでください。例: 陽性",
            $"The type '{type.En}' needs one positive test. Choose the result of a test, such as '{label.En}'. Example: Positive"));
    }
}
