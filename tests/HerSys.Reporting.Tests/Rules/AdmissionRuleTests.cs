using HerSys.Reporting.Forms;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>V16, V19, V21: admission, oxygen saturation, pregnancy.</summary>
public sealed class AdmissionRuleTests
{
    private static readonly FormAnswers Admitted = Sample.Confirmed.With("admitted", "yes");

    [Fact]
    public void V16_InHospitalWithoutDate_IsRefused() => Judge.Validate(Admitted).AssertError("V16", "admission_date");

    [Fact]
    public void V16_OnTheDayOfTheReport_IsFine() => Judge.Validate(Admitted.With("admission_date", "8/1")).AssertClean();

    [Fact]
    public void V16_AfterTheReport_IsRefused() =>
        Judge.Validate(Admitted.With("admission_date", "8/2"), today: new(2022, 8, 2)).AssertError("V16", "admission_date");

    [Fact]
    public void V16_OnTheDayOfOnset_IsFine() => Judge.Validate(Admitted.With("admission_date", "7/30")).AssertClean();

    [Fact]
    public void V16_BeforeOnset_Warns() => Judge.Validate(Admitted.With("admission_date", "7/29")).AssertWarning("V16", "admission_date");

    [Fact]
    public void V16_DateWithoutAdmission_IsRefused() =>
        Judge.Validate(Sample.Confirmed.With("admission_date", "8/1")).AssertError("V16", "admission_date");

    [Theory]
    [InlineData("93", true)]
    [InlineData("94", false)]
    public void V19_LowSaturationWithMild_Warns(string percent, bool warns)
    {
        var result = Judge.Validate(Sample.Confirmed.With("spo2", percent));
        if (warns)
        {
            result.AssertWarning("V19", "severity");
        }
        else
        {
            result.AssertClean();
        }

        Judge.Validate(Sample.Confirmed.With("spo2", percent).With("severity", "moderate_2")).AssertClean();
    }

    [Theory]
    [InlineData("49", false)]
    [InlineData("50", true)]
    [InlineData("100", true)]
    [InlineData("101", false)]
    public void V19_SaturationOutOfScale_IsRefused(string percent, bool isAllowed)
    {
        var result = Judge.Validate(Sample.Confirmed.With("spo2", percent).With("severity", "severe"));
        Assert.Equal(isAllowed, result.IsAccepted);
        Assert.Equal(isAllowed ? 0 : 1, result.Of("V19", "spo2").Count);
    }

    [Fact]
    public void V21_PregnantAt60_Warns()
    {
        var pregnant = Sample.Confirmed.With("pregnancy", "yes");
        Judge.Validate(pregnant.With("birth_date", "1962-08-01")).AssertWarning("V21", "pregnancy");
        Judge.Validate(pregnant.With("birth_date", "1962-08-02")).AssertClean();
    }

    [Fact]
    public void V21_PregnantMan_Warns()
    {
        Judge.Validate(Sample.Confirmed.With("sex", "male").With("pregnancy", "yes")).AssertWarning("V21", "pregnancy");
        Judge.Validate(Sample.Confirmed.With("sex", "male").Without("pregnancy")).AssertClean();
    }

    [Fact]
    public void Pregnancy_OfAWoman_IsDemanded() =>
        Judge.Validate(Sample.Confirmed.Without("pregnancy")).AssertError("required", "pregnancy");
}
