using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>V02: the diagnosis is not before the specimen of a test that confirms it; the same day is allowed (rapid test).</summary>
internal sealed class SpecimenBeforeDiagnosisRule : INotificationRule
{
    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V02");

    public IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.Date(FieldCodes.DiagnosisDate) is not { } diagnosis)
        {
            yield break;
        }

        // One positive test before the diagnosis is enough; a later one may have confirmed it again.
        var tests = ConfirmingTest.Of(input).ToList();
        if (tests.Count == 0 || tests.Any(test => test.SpecimenDate <= diagnosis))
        {
            yield break;
        }

        var first = tests.MinBy(test => test.SpecimenDate)!;
        yield return input.Find("V02", Severity.Error, FieldCodes.DiagnosisDate,
            DateOrder.TooEarly(input, FieldCodes.DiagnosisDate, diagnosis, first.SpecimenDateField, first.SpecimenDate));
    }
}
