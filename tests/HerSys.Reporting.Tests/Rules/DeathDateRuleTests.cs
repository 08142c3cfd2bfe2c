using HerSys.Reporting.Forms;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>V07: who was alive at the first examination keeps the living type (domain.md 13, fact 7).</summary>
public sealed class DeathDateRuleTests
{
    private static readonly FormAnswers SwabbedAlive = Sample.Confirmed.With("specimen_date", "2022-07-31");

    [Fact]
    public void V07_CorpseDiedOnTheDayOfTheExamination_IsFine() =>
        Judge.Validate(Sample.Deceased.With("death_date", "2022-08-01")).AssertClean();

    [Fact]
    public void V07_CorpseDiedAfterTheExamination_IsRefused() =>
        Judge.Validate(Sample.Deceased.With("death_date", "2022-08-02"), today: new(2022, 8, 2)).AssertError("V07", "death_date");

    [Fact]
    public void V07_CorpseWithoutDeathDate_IsRefused() =>
        Judge.Validate(Sample.DeceasedSuspected.Without("death_date")).AssertError("V07", "death_date");

    [Fact]
    public void V07_LivingTypeDiedBeforeTheSpecimen_IsRefusedWithTheOtherType()
    {
        var result = Judge.Validate(SwabbedAlive.With("death_date", "2022-07-30"));
        result.AssertError("V07", "death_date");
        Assert.Contains("感染症死亡者の死体", Assert.Single(result.Errors).MessageJa, StringComparison.Ordinal);
    }

    [Fact]
    public void V07_LivingTypeDiedBetweenSpecimenAndDiagnosis_OnlyWarns() =>
        Judge.Validate(SwabbedAlive.With("death_date", "2022-07-31")).AssertWarning("V07", "death_date");

    [Fact]
    public void V07_LivingTypeDiedOnTheDayOfTheDiagnosis_IsFine() =>
        Judge.Validate(SwabbedAlive.With("death_date", "2022-08-01")).AssertClean();
}
