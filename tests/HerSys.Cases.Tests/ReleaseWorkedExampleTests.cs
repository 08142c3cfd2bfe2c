using HerSys.Cases.Release;
using Xunit;
using static HerSys.Cases.Tests.ReleaseHarness;

namespace HerSys.Cases.Tests;

/// <summary>The worked examples of domain.md 3.4, with these very dates.</summary>
public sealed class ReleaseWorkedExampleTests
{
    private const string June2020 = "2020-06-12/symptomatic";
    private const string June2020Carrier = "2020-06-12/asymptomatic";
    private const string September2022 = "2022-09-07/symptomatic";

    [Fact]
    public void E1_ImprovedEarly_DaysDecide() =>
        Ends(Evaluate(Symptomatic("2020-08-01", "2020-08-05 09:00")), "2020-08-11", "2020-08-12 00:00", June2020);

    [Fact]
    public void E2_ImprovedLate_HoursDecide()
    {
        var evaluation = Evaluate(Symptomatic("2020-08-01", "2020-08-10 15:00"));
        Ends(evaluation, "2020-08-13", "2020-08-13 15:00", June2020);
        Assert.Equal(Tokyo.Day("2020-08-11"), evaluation.DayCountEnd);
    }

    [Fact]
    public void E3_Carrier_CountsFromTheSpecimen() =>
        Ends(Evaluate(Carrier("2020-08-20")), "2020-08-30", "2020-08-31 00:00", June2020Carrier);

    [Fact]
    public void E4_CarrierWithTwoNegatives_LeavesAtTheSecondResult()
    {
        var evaluation = Evaluate(Carrier("2020-08-20") with
        {
            Specimens =
            [
                Negative("2020-08-28 10:00", "2020-08-28 16:00"),
                Negative("2020-08-27 10:00", "2020-08-27 18:00"),
            ],
        });
        Ends(evaluation, "2020-08-28", "2020-08-28 16:00", June2020Carrier);
        Assert.Equal(ReleasePath.NegativeTests, evaluation.Path);
    }

    [Fact]
    public void E5_SpecimensTwentyThreeHoursApart_DoNotCount()
    {
        var evaluation = Evaluate(Carrier("2020-08-20") with
        {
            Specimens =
            [
                Negative("2020-08-27 10:00", "2020-08-27 18:00"),
                Negative("2020-08-28 09:00", "2020-08-28 16:00"),
            ],
        });
        Ends(evaluation, "2020-08-30", "2020-08-31 00:00", June2020Carrier);
        Assert.Equal(ReleaseStepState.NotMet, evaluation.Step(ReleaseStepKind.NegativeTests).State);
    }

    [Fact]
    public void E6_SymptomaticWithTwoNegatives_LeavesAtTheSecondResult() => Ends(
        Evaluate(Symptomatic("2020-08-01", "2020-08-04 10:00") with
        {
            Specimens =
            [
                Negative("2020-08-05 10:00", "2020-08-05 18:00"),
                Negative("2020-08-06 10:00", "2020-08-06 18:00"),
            ],
        }),
        "2020-08-06", "2020-08-06 18:00", June2020);

    [Fact]
    public void E7_Ventilated_FifteenDaysAndCautionToDayTwenty()
    {
        var evaluation = Evaluate(
            Symptomatic("2021-03-01", "2021-03-12 08:00", CareSetting.Hospital) with { WasVentilated = true });
        Ends(evaluation, "2021-03-16", "2021-03-17 00:00", "2021-02-25/ventilated");
        Assert.Equal(Tokyo.Day("2021-03-21"), evaluation.CautionEnd);
    }

    [Fact]
    public void E8_HomeInSeptember2022_SevenDaysAndCautionToDayTen()
    {
        var evaluation = Evaluate(Symptomatic("2022-09-05", "2022-09-08 08:00"));
        Ends(evaluation, "2022-09-12", "2022-09-13 00:00", September2022);
        Assert.Equal(Tokyo.Day("2022-09-15"), evaluation.CautionEnd);
    }

    [Fact]
    public void E9_IllBeforeTheRule_IsReleasedByIt() =>
        Ends(Evaluate(Symptomatic("2022-08-30", "2022-09-02 09:00")), "2022-09-06", "2022-09-07 00:00", September2022);

    [Fact]
    public void E10_CarrierWithNegativeKitOnDayFive_LeavesOnDaySix()
    {
        var evaluation = Evaluate(Carrier("2022-09-05") with
        {
            Kits = [new KitResult(Tokyo.Day("2022-09-10"), IsNegative: true, IsApproved: true)],
        });
        Ends(evaluation, "2022-09-10", "2022-09-11 00:00", "2022-09-07/asymptomatic");
        Assert.Equal(Tokyo.Day("2022-09-12"), evaluation.CautionEnd);
        Assert.Equal(ReleasePath.Kit, evaluation.Path);
    }

    [Fact]
    public void E11_CarrierWhoGetsSymptoms_CountsFromTheSymptoms()
    {
        var evaluation = Evaluate(Carrier("2020-08-20") with
        {
            SymptomsBeganOn = Tokyo.Day("2020-08-25"),
            Improvement = Improvement.At(Tokyo.At("2020-08-28 09:00")),
        });
        Ends(evaluation, "2020-09-04", "2020-09-05 00:00", June2020);
        Assert.Equal(Tokyo.Day("2020-08-25"), evaluation.DayZero);
    }

    [Fact]
    public void E12_EndOfFebruary2022_HasNoLeapDay() =>
        Ends(Evaluate(Symptomatic("2022-02-28", "2022-03-04 09:00")), "2022-03-10", "2022-03-11 00:00", June2020);

    [Fact]
    public void E13_ImprovementNotRecorded_IsNeverProposed()
    {
        var evaluation = Evaluate(Symptomatic("2020-08-01"));
        Assert.Null(evaluation.EarliestRelease);
        Assert.Null(evaluation.LastIsolationDay);
        Assert.Equal(UndeterminedReason.ImprovementNotRecorded, evaluation.Undetermined);
        Assert.Equal(Tokyo.At("2020-08-12 00:00"), evaluation.DayCountMetAt);
        Assert.Contains("2020-08-12 00:00", evaluation.UndeterminedText!.En, StringComparison.Ordinal);
        Assert.Equal(ReleaseStepState.NotRecorded, evaluation.Step(ReleaseStepKind.Improvement).State);
        Assert.False(evaluation.IsReleasableAt(LongAfter));
    }

    [Fact]
    public void E14_NewDayRuleBeforeItsOwnStart_WaitsForTheStart()
    {
        var evaluation = Evaluate(Symptomatic("2022-08-28", "2022-09-02 09:00"));
        Ends(evaluation, "2022-09-06", "2022-09-07 00:00", September2022);
        Assert.Equal(Tokyo.At("2022-09-07 00:00"), evaluation.Step(ReleaseStepKind.RuleStart).At);
        Assert.Equal(Tokyo.At("2022-09-08 00:00"), evaluation.Step(ReleaseStepKind.OtherRule).At);
    }
}
