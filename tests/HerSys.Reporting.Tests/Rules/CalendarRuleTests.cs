using HerSys.Reporting.Rules;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>V08 (no future), V09 (nothing before the birth, 0 to 120 years), V10 (the computed age).</summary>
public sealed class CalendarRuleTests
{
    [Theory]
    [InlineData("report_date")]
    [InlineData("diagnosis_date")]
    [InlineData("specimen_date")]
    [InlineData("onset_date")]
    [InlineData("first_visit_date")]
    [InlineData("death_date")]
    [InlineData("birth_date")]
    public void V08_Tomorrow_IsRefusedInEachDateField(string code) =>
        Judge.Validate(Sample.Confirmed.With(code, "2022-08-02")).AssertError("V08", code);

    [Fact]
    public void V08_Today_IsFine() => Judge.Validate(Sample.Confirmed).AssertSilent("V08");

    [Fact]
    public void V08_TenantLowersIt_HasNoEffect() =>
        Judge.Validate(Sample.Confirmed.With("onset_date", "2022-08-02"), overrides: ("V08", Severity.Warning)).AssertError("V08", "onset_date");

    [Fact]
    public void V09_BornAfterTheDiagnosis_IsOneErrorAtTheBirthDate()
    {
        var result = Judge.Validate(Sample.Confirmed.With("birth_date", "2022-08-02"), today: new(2022, 8, 2));
        result.AssertError("V09", "birth_date");
        Assert.Single(result.Errors);
    }

    [Fact]
    public void V09_BornOnTheDayOfTheDiagnosis_OnlyTheOnsetBeforeIsRefused()
    {
        var result = Judge.Validate(Sample.Confirmed.With("birth_date", "2022-08-01"));
        result.AssertError("V09", "onset_date");
        Assert.Single(result.Errors);
    }

    [Fact]
    public void V09_OnsetOnTheBirthday_IsFine() =>
        Judge.Validate(Sample.Confirmed.With("birth_date", "2022-07-30")).AssertSilent("V09");

    [Theory]
    [InlineData("1901-08-02", true)]
    [InlineData("1901-08-01", false)]
    public void V09_OlderThan120_IsRefused(string birth, bool isAllowed)
    {
        var result = Judge.Validate(Sample.Confirmed.With("birth_date", birth));
        if (isAllowed)
        {
            result.AssertSilent("V09");
        }
        else
        {
            result.AssertError("V09", "birth_date");
        }
    }

    [Fact]
    public void V10_AgeFromOutsideThatDiffers_Warns()
    {
        Judge.Validate(Sample.Confirmed.With("age", "40")).AssertWarning("V10", "age");
        Judge.Validate(Sample.Confirmed.With("age", "39")).AssertClean();
        Judge.Validate(Sample.Confirmed).AssertClean();
    }

    [Fact]
    public void V10_MonthsAtAgeZero_AreComparedToo()
    {
        var baby = Sample.Confirmed.With("birth_date", "2022-06-15").With("guardian_name", "見本 一郎").With("guardian_phone", "09000000124");
        Judge.Validate(baby.With("age_months", "1")).AssertClean();
        Judge.Validate(baby.With("age_months", "2")).AssertWarning("V10", "age_months");
        Judge.Validate(baby.With("age_months", "12")).AssertErrorAmong("V10", "age_months");
    }

    [Fact]
    public void V10_MonthsOfAnAdult_AreOutOfPlace() =>
        Judge.Validate(Sample.Confirmed.With("age_months", "3")).AssertWarning("V10", "age_months");

    [Fact]
    public void V09_AgeFromOutsideOver120_IsOutOfRange() =>
        Judge.Validate(Sample.Confirmed.With("age", "121")).AssertErrorAmong("V09", "age");
}
