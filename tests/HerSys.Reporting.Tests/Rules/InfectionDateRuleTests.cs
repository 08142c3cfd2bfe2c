using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>V05 and V06, on the form of 2021 (onset 2022-07-30, diagnosis 2022-08-01).</summary>
public sealed class InfectionDateRuleTests
{
    [Theory]
    [InlineData("2022-07-30")]
    [InlineData("2022-07-16")]
    public void V05_UpToFourteenDaysBeforeOnset_IsFine(string infection) => Validate(infection).AssertClean();

    [Fact]
    public void V05_AfterOnset_IsRefused() => Validate("2022-07-31").AssertError("V05", "infection_date");

    [Fact]
    public void V05_FifteenDaysBeforeOnset_Warns() => Validate("2022-07-15").AssertWarning("V05", "infection_date");

    [Fact]
    public void V06_AfterDiagnosis_IsRefused() => Validate("2022-08-02").AssertError("V06", "infection_date");

    [Fact]
    public void V06_OnTheDayOfDiagnosis_IsNotRefused() => Validate("2022-08-01").AssertSilent("V06");

    [Fact]
    public void V06_BeforeTheDiseaseWasKnown_IsRefused()
    {
        Validate("2019-11-30").AssertError("V06", "infection_date");
        Validate("2019-12-01").AssertSilent("V06");
    }

    private static Reporting.Rules.ValidationResult Validate(string infection) =>
        Judge.Validate(Sample.ConfirmedLong.With("infection_date", infection), Sample.Long);
}
