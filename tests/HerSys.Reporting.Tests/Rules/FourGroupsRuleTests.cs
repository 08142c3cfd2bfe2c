using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>V22: from 2022-09-26 only four groups and corpses are notified one by one.</summary>
public sealed class FourGroupsRuleTests
{
    private static readonly DateOnly Today = new(2022, 9, 26);

    private static readonly FormAnswers Healthy = Sample.Confirmed
        .With("report_date", "2022-09-26")
        .With("diagnosis_date", "2022-09-26")
        .With("specimen_date", "2022-09-26")
        .With("onset_date", "2022-09-24")
        .With("drug_needed", "no")
        .With("oxygen_needed", "no");

    [Fact]
    public void V22_YoungAndHealthy_IsRefusedWithAdvice()
    {
        var result = Validate(Healthy);
        result.AssertError("V22", "patient_type");
        Assert.Contains("日ごとの報告", Assert.Single(result.Errors).MessageJa, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1957-09-27", true)]  // 65 by law from the day before the birthday
    [InlineData("1957-09-28", false)]
    public void V22_65_IsReachedTheDayBeforeTheBirthday(string birth, bool isAllowed) =>
        Assert.Equal(isAllowed, Validate(Healthy.With("birth_date", birth)).IsAccepted);

    [Fact]
    public void V22_AdmissionNeeded_IsAGroup() => Validate(Healthy.With("admission_needed", "yes")).AssertClean();

    [Fact]
    public void V22_Pregnant_IsAGroup() => Validate(Healthy.With("pregnancy", "yes")).AssertClean();

    [Theory]
    [InlineData("diabetes", "yes", "no", true)]
    [InlineData("diabetes", "no", "yes", true)]
    [InlineData("diabetes", "no", "no", false)]
    [InlineData("none", "yes", "yes", false)]
    public void V22_RiskAndTreatment_AreNeededTogether(string risk, string drug, string oxygen, bool isAllowed)
    {
        var answers = Healthy.WithList("risk_factors", [risk]).With("drug_needed", drug).With("oxygen_needed", oxygen);
        Assert.Equal(isAllowed, Validate(answers).IsAccepted);
    }

    [Fact]
    public void V22_Corpse_IsAlwaysNotified() => Validate(Sample.DeceasedSuspected).AssertClean();

    [Fact]
    public void V22_TenantLowersIt_HasNoEffect() =>
        Judge.Validate(Healthy, Sample.FourGroups, Today, overrides: ("V22", Severity.Warning)).AssertError("V22", "patient_type");

    [Fact]
    public void V22_ShortForm_DoesNotApply() =>
        Judge.Validate(Healthy, Sample.Short, Today).AssertSilent("V22");

    private static ValidationResult Validate(FormAnswers answers) => Judge.Validate(answers, Sample.FourGroups, Today);
}
