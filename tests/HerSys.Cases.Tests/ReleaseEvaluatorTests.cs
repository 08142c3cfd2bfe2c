using FsCheck;
using FsCheck.Fluent;
using HerSys.Cases.Release;
using Xunit;
using static HerSys.Cases.Tests.ReleaseHarness;

namespace HerSys.Cases.Tests;

public sealed class ReleaseEvaluatorTests
{
    [Theory]
    [InlineData("2020-08-05 10:00", "2020-08-06 10:00", true)]
    [InlineData("2020-08-05 09:59", "2020-08-06 10:00", false)]
    [InlineData("2020-08-05 10:00", "2020-08-06 09:59", false)]
    public void Tests_AtTheHourLimits_AreInclusive(string first, string second, bool counts)
    {
        var evaluation = Evaluate(Symptomatic("2020-08-01", "2020-08-04 10:00") with
        {
            Specimens = [Negative(first, "2020-08-06 11:00"), Negative(second, "2020-08-06 18:00")],
        });
        Assert.Equal(counts ? ReleasePath.NegativeTests : ReleasePath.Days, evaluation.Path);
    }

    [Fact]
    public void Tests_BeforeSixDaysPassed_DoNotCount()
    {
        var evaluation = Evaluate(Carrier("2020-08-20") with
        {
            Specimens =
            [
                Negative("2020-08-26 23:59", "2020-08-27 09:00"),
                Negative("2020-08-28 00:00", "2020-08-28 09:00"),
            ],
        });
        Assert.Equal(ReleasePath.Days, evaluation.Path);
    }

    [Fact]
    public void Tests_PositiveInBetween_BreaksTheRow()
    {
        var positive = new ReleaseSpecimen(
            Tokyo.At("2020-08-27 20:00"), Tokyo.At("2020-08-28 08:00"), SpecimenOutcome.Positive);
        var evaluation = Evaluate(Carrier("2020-08-20") with
        {
            Specimens =
            [
                Negative("2020-08-27 10:00", "2020-08-27 18:00"),
                positive,
                Negative("2020-08-28 10:00", "2020-08-28 16:00"),
            ],
        });
        Assert.Equal(ReleasePath.Days, evaluation.Path);
    }

    [Fact]
    public void Tests_FirstResultComesLast_DecidesTheInstant() => Assert.Equal(
        Tokyo.At("2020-08-29 09:00"),
        Evaluate(Carrier("2020-08-20") with
        {
            Specimens =
            [
                Negative("2020-08-27 10:00", "2020-08-29 09:00"),
                Negative("2020-08-28 10:00", "2020-08-28 16:00"),
            ],
        }).EarliestRelease);

    [Fact]
    public void Tests_QualitativeAntigen_DoesNotCount()
    {
        var first = Negative("2020-08-27 10:00", "2020-08-27 10:30") with { Method = TestMethod.AntigenQualitative };
        var second = Negative("2020-08-28 10:00", "2020-08-28 10:30") with { Method = TestMethod.AntigenQualitative };
        Assert.Equal(ReleasePath.Days, Evaluate(Carrier("2020-08-20") with { Specimens = [first, second] }).Path);
    }

    [Fact]
    public void Tests_WithoutRecordedImprovement_NeverReleaseSomebodyWithSymptoms()
    {
        var evaluation = Evaluate(Symptomatic("2020-08-01") with
        {
            Specimens =
            [
                Negative("2020-08-05 10:00", "2020-08-05 18:00"),
                Negative("2020-08-06 10:00", "2020-08-06 18:00"),
            ],
        });
        Assert.Null(evaluation.EarliestRelease);
        Assert.Equal(ReleaseStepState.NotRecorded, evaluation.Step(ReleaseStepKind.NegativeTests).State);
    }

    [Theory]
    [InlineData(true, false, "2022-09-10")]
    [InlineData(false, true, "2022-09-10")]
    [InlineData(true, true, "2022-09-09")]
    public void Kit_PositiveUnapprovedOrTooEarly_DoesNotCount(bool isNegative, bool isApproved, string day)
    {
        var evaluation = Evaluate(Carrier("2022-09-05") with { Kits = [new KitResult(Tokyo.Day(day), isNegative, isApproved)] });
        Ends(evaluation, "2022-09-12", "2022-09-13 00:00", "2022-09-07/asymptomatic");
        Assert.Equal(ReleaseStepState.NotMet, evaluation.Step(ReleaseStepKind.Kit).State);
    }

    [Theory]
    [InlineData(DateOnlyImprovement.FromEndOfDate, "2020-08-14 00:00")]
    [InlineData(DateOnlyImprovement.WholeDays, "2020-08-13 00:00")]
    public void Improvement_OnlyADate_IsReadAsTheTenantChose(DateOnlyImprovement reading, string earliest)
    {
        var facts = Symptomatic("2020-08-01") with { Improvement = Improvement.On(Tokyo.Day("2020-08-10")) };
        Assert.Equal(Tokyo.At(earliest), Evaluate(facts, reading: reading).EarliestRelease);
    }

    [Theory]
    [InlineData(CareSetting.Home, "2022-09-13 00:00")]
    [InlineData(CareSetting.Hotel, "2022-09-13 00:00")]
    [InlineData(CareSetting.Hospital, "2022-09-16 00:00")]
    [InlineData(CareSetting.CareFacility, "2022-09-16 00:00")]
    [InlineData(CareSetting.Unknown, "2022-09-16 00:00")]
    public void Setting_FromSeptember2022_DecidesTheRule(CareSetting setting, string earliest) =>
        Assert.Equal(Tokyo.At(earliest), Evaluate(Symptomatic("2022-09-05", "2022-09-08 08:00", setting)).EarliestRelease);

    [Fact]
    public void Rule_OutBeforeTheNextOneBegan_StaysWithTheOldOne() => Ends(
        Evaluate(Symptomatic("2022-08-20", "2022-08-24 09:00")), "2022-08-30", "2022-08-31 00:00", "2020-06-12/symptomatic");

    [Fact]
    public void Rule_CarrierAtTheChangeOfJanuary2022_KeepsTheRuleOfDayZero()
    {
        Ends(Evaluate(Carrier("2022-01-27")), "2022-02-06", "2022-02-07 00:00", "2020-06-12/asymptomatic");
        Ends(Evaluate(Carrier("2022-01-28")), "2022-02-04", "2022-02-05 00:00", "2022-01-28/asymptomatic");
    }

    [Fact]
    public void Rule_VentilatedBeforeItsOwnRule_FallsUnderThatOfSymptoms() => Assert.Equal(
        "2020-06-12/symptomatic",
        Evaluate(Symptomatic("2020-08-01", "2020-08-05 09:00") with { WasVentilated = true }).Rule?.Id);

    [Fact]
    public void Rule_OfSpring2020_AsksForTwoNegativeTests()
    {
        var facts = Symptomatic("2020-04-01", "2020-04-06 10:00");
        Assert.Equal(UndeterminedReason.NegativeTestsMissing, Evaluate(facts, "2020-04-10 09:00").Undetermined);

        var tested = facts with
        {
            Specimens =
            [
                Negative("2020-04-08 10:00", "2020-04-08 18:00"),
                Negative("2020-04-08 22:00", "2020-04-09 09:00"),
            ],
        };
        Ends(Evaluate(tested), "2020-04-09", "2020-04-09 09:00", "2020-02-04/symptomatic");
    }

    [Fact]
    public void Rule_EndOfIsolationByLaw_EndsRunningIsolationOnly()
    {
        Ends(Evaluate(Symptomatic("2023-05-05", "2023-05-07 09:00")), "2023-05-07", "2023-05-08 00:00", "2023-05-08/none");
        var later = Evaluate(Symptomatic("2023-05-10"));
        Assert.Equal(ReleasePath.NoIsolation, later.Path);
        Assert.Null(later.LastIsolationDay);
        Assert.Null(Evaluate(Symptomatic("2023-05-05")).EarliestRelease);
    }

    [Fact]
    public void Steps_RuleThatBeganAfterTheRelease_IsNotMentioned() => Assert.DoesNotContain(
        Evaluate(Symptomatic("2020-08-01", "2020-08-05 09:00")).Steps, step => step.Kind == ReleaseStepKind.OtherRule);

    [Fact]
    public void Rule_BothGiveTheSameInstant_TheNewerOneIsNamed() => Assert.Equal(
        "2022-09-07/asymptomatic", Evaluate(Carrier("2022-09-05")).Rule?.Id);

    [Fact]
    public void DayZero_NotRecordedOrBeforeAnyRule_IsUndetermined()
    {
        Assert.Equal(UndeterminedReason.DayZeroNotRecorded, Evaluate(new ReleaseFacts()).Undetermined);
        Assert.Equal(UndeterminedReason.DayZeroNotRecorded, Evaluate(new ReleaseFacts { IsAsymptomatic = true }).Undetermined);
        Assert.Equal(UndeterminedReason.NoRuleInForce, Evaluate(Symptomatic("2020-01-20", "2020-01-25 09:00")).Undetermined);
    }

    [Fact]
    public void Steps_BeforeAndAfterTheirInstant_ArePendingThenFulfilled()
    {
        var facts = Symptomatic("2020-08-01", "2020-08-10 15:00");
        var early = Evaluate(facts, "2020-08-12 09:00");
        Assert.Equal(ReleaseStepState.Fulfilled, early.Step(ReleaseStepKind.DayCount).State);
        Assert.Equal(ReleaseStepState.Pending, early.Step(ReleaseStepKind.Improvement).State);
        Assert.Equal(ReleaseStepState.Pending, early.Step(ReleaseStepKind.Conclusion).State);
        Assert.False(early.IsReleasableAt(Tokyo.At("2020-08-13 14:59")));
        Assert.True(early.IsReleasableAt(Tokyo.At("2020-08-13 15:00")));
        Assert.Equal(ReleaseStepState.Fulfilled, Evaluate(facts, "2020-08-13 15:00").Step(ReleaseStepKind.Conclusion).State);
    }

    [Fact]
    public void Release_AnyOnsetAndImprovement_IsTheLaterOfBothClauses() => Prop.ForAll(
        Gen.Choose(0, 700).ToArbitrary(), Gen.Choose(0, 24 * 40).ToArbitrary(), (day, hours) =>
        {
            var onset = Tokyo.Day("2020-06-12").AddDays(day);
            var improved = Tokyo.At(onset.ToString("yyyy-MM-dd") + " 00:00").AddHours(hours);
            var facts = new ReleaseFacts { Onset = onset, Improvement = Improvement.At(improved), Setting = CareSetting.Hospital };
            var byDays = Tokyo.At(onset.AddDays(11).ToString("yyyy-MM-dd") + " 00:00");
            var byHours = improved.AddHours(72);
            return Evaluate(facts).EarliestRelease == (byDays > byHours ? byDays : byHours);
        }).QuickCheckThrowOnFailure();
}
