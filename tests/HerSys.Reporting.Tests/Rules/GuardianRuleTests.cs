using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>V15: a minor's guardian; 18 is the majority from 2022-04-01.</summary>
public sealed class GuardianRuleTests
{
    private static readonly FormAnswers Child = Sample.Confirmed.With("birth_date", "2004-08-02");

    [Fact]
    public void V15_ShortForm_OnlyReminds()
    {
        var result = Judge.Validate(Child);
        result.AssertWarning("V15", "guardian_name");
        result.AssertWarning("V15", "guardian_phone");
        Assert.Equal(2, result.Findings.Count);
    }

    [Fact]
    public void V15_EighteenOnTheDayOfDiagnosis_IsNoMinor() =>
        Judge.Validate(Sample.Confirmed.With("birth_date", "2004-08-01")).AssertClean();

    [Fact]
    public void V15_BothGiven_IsFine() =>
        Judge.Validate(Child.With("guardian_name", "見本 一郎").With("guardian_phone", "090-0000-0124")).AssertClean();

    [Fact]
    public void V15_TenantMakesItAnError_StopsTheSubmission() =>
        Judge.Validate(Child, overrides: ("V15", Severity.Error)).AssertError("V15", "guardian_name");

    [Fact]
    public void V15_LongForm_Demands()
    {
        var result = Judge.Validate(Sample.ConfirmedLong.With("birth_date", "2004-08-02"), Sample.Long);
        result.AssertError("V15", "guardian_name");
        result.AssertError("V15", "guardian_phone");
    }

    [Fact]
    public void V15_GuardianOfAnAdult_IsOutOfPlace() =>
        Judge.Validate(Sample.Confirmed.With("guardian_name", "見本 一郎")).AssertWarning("V15", "guardian_name");
}
