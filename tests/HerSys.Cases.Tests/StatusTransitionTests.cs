using HerSys.Cases.Statuses;
using Xunit;

namespace HerSys.Cases.Tests;

public sealed class StatusTransitionTests
{
    private static readonly StatusContext Context = new(Tokyo.At("2020-08-12 12:00"), Tokyo.Zone)
    {
        SpecimenDate = Tokyo.Day("2020-08-02"),
        DiagnosisDate = Tokyo.Day("2020-08-03"),
        History =
        [
            new StatusEntry("20", Tokyo.At("2020-08-07 10:00")),
            new StatusEntry("10", Tokyo.At("2020-08-03 00:00")),
            new StatusEntry("40", Tokyo.At("2020-08-05 00:00")),
        ],
    };

    [Theory]
    [InlineData("21", "2020-08-12 09:00")]
    [InlineData("40", "2020-08-12 09:00")]
    [InlineData("11", "2020-08-06 09:00")]
    [InlineData("30", "2020-08-04 09:00")]
    [InlineData("70", "2020-08-12 09:00")]
    public void Change_UsualCourse_HasNoFinding(string code, string start) =>
        Assert.Empty(Check(new StatusChange(code, Tokyo.At(start)), Context));

    [Fact]
    public void Change_UnknownCode_IsRefused() => Refused("S01", StatusFields.Status, new("98", Tokyo.At("2020-08-12 09:00")), Context);

    [Fact]
    public void Change_Tomorrow_IsRefused() => Refused("S02", StatusFields.Start, new("40", Tokyo.At("2020-08-13 00:00")), Context);

    [Fact]
    public void Change_LaterToday_IsWarned()
    {
        Warned("S02", new("40", Tokyo.At("2020-08-12 18:00")), Context);
        Assert.Empty(Check(new("40", Tokyo.At("2020-08-12 18:00")) { StartIsDateOnly = true }, Context));
    }

    [Fact]
    public void Change_JustAfterMidnightInJapan_IsJudgedByJapansDay()
    {
        var justAfterMidnight = Context with { Now = Tokyo.At("2020-08-13 00:05") };
        Assert.Empty(Check(new("40", Tokyo.At("2020-08-13 00:00")), justAfterMidnight));
    }

    [Fact]
    public void Change_BeforeSpecimenAndDiagnosis_IsRefused()
    {
        Refused("S03", StatusFields.Start, new("20", Tokyo.At("2020-08-01 23:59")), Context with { History = [] });
        Assert.Empty(Check(new("20", Tokyo.At("2020-08-02 00:00")), Context with { History = [] }));
        Assert.Empty(Check(new("02", Tokyo.At("2020-08-01 00:00")), Context with { History = [] }));
    }

    [Fact]
    public void Change_SuspectedCaseAdmittedBeforeDiagnosis_IsOnlyWarned() =>
        Warned("S03", new("20", Tokyo.At("2020-08-01 10:00")), Context with { History = [], IsSuspectedCase = true });

    [Theory]
    [InlineData("52")]
    [InlineData("60")]
    [InlineData("71")]
    public void Change_AfterTheEnd_NeedsACorrectionWithReason(string end)
    {
        var ended = Context with { History = [new StatusEntry(end, Tokyo.At("2020-08-10 00:00"))] };
        var change = new StatusChange("20", Tokyo.At("2020-08-11 00:00"));
        Refused("S04", StatusFields.Status, change, ended);
        Refused("S07", StatusFields.Reason, change with { IsCorrection = true, Reason = " " }, ended);
        Assert.Empty(Check(change with { IsCorrection = true, Reason = "別の方の情報を入力していた" }, ended));
    }

    [Fact]
    public void Change_LateEntryBeforeTheEnd_IsAllowed()
    {
        var ended = Context with { History = [.. Context.History, new StatusEntry("50", Tokyo.At("2020-08-12 00:00"))] };
        Assert.Empty(Check(new("21", Tokyo.At("2020-08-09 00:00")), ended));
    }

    [Fact]
    public void Change_EndBeforeALaterStatus_IsRefused() => Refused("S05", StatusFields.Start,
        new("52", Tokyo.At("2020-08-06 00:00")), Context with { EarliestRelease = Tokyo.At("2020-08-06 00:00") });

    [Fact]
    public void Change_ReleaseFromAnotherPlace_IsWarned() => Warned("S06",
        new("52", Tokyo.At("2020-08-12 00:00")), Context with { EarliestRelease = Tokyo.At("2020-08-12 00:00") });

    [Fact]
    public void Change_WithdrawalWithoutReason_IsRefused()
    {
        Refused("S08", StatusFields.Reason, new("71", Tokyo.At("2020-08-12 00:00")), Context);
        Assert.Empty(Check(new("71", Tokyo.At("2020-08-12 00:00")) { Reason = "別疾患と判明" }, Context));
    }

    [Fact]
    public void Change_Death_NeedsAFittingDate()
    {
        var change = new StatusChange("60", Tokyo.At("2020-08-11 00:00"));
        Warned("S09", change, Context);
        Refused("S09", StatusFields.Start, change, Context with { DeathDate = Tokyo.Day("2020-08-12") });
        Assert.Empty(Check(change, Context with { DeathDate = Tokyo.Day("2020-08-11") }));
    }

    [Fact]
    public void Change_AfterDeath_IsRefused()
    {
        var dead = Context with { DeathDate = Tokyo.Day("2020-08-11") };
        Refused("S10", StatusFields.Start, new("40", Tokyo.At("2020-08-12 00:00")), dead);
        Assert.Empty(Check(new("21", Tokyo.At("2020-08-11 00:00")), dead));
    }

    [Fact]
    public void Change_ReleaseBeforeTheCriteria_NeedsAPhysiciansReason()
    {
        var change = new StatusChange("50", Tokyo.At("2020-08-12 00:00"));
        var early = Context with { EarliestRelease = Tokyo.At("2020-08-12 15:00") };
        Refused("S11", StatusFields.Start, change, early);
        Refused("S11", StatusFields.Start, change with { Reason = "軽快" }, early);
        Refused("S11", StatusFields.Start, change, early with { MayOverrideRelease = true });
        Warned("S11", change with { Reason = "主治医の判断" }, early with { MayOverrideRelease = true });
        Assert.Empty(Check(change with { StartIsDateOnly = true }, early));
    }

    [Fact]
    public void Change_ReleaseWhileUndetermined_IsRefused() =>
        Refused("S11", StatusFields.Status, new("50", Tokyo.At("2020-08-12 00:00")), Context);

    [Fact]
    public void ClosesStays_EndOfACase_DoesSo()
    {
        Assert.True(StatusTransitionRules.ClosesStays(CaseStatuses.Get("60")));
        Assert.True(StatusTransitionRules.ClosesStays(CaseStatuses.Get("70")));
        Assert.False(StatusTransitionRules.ClosesStays(CaseStatuses.Get("22")));
    }

    private static IReadOnlyList<StatusFinding> Check(StatusChange change, StatusContext context) =>
        StatusTransitionRules.Check(change, context);

    private static void Refused(string rule, string field, StatusChange change, StatusContext context)
    {
        var findings = Check(change, context);
        var finding = Assert.Single(findings, found => found.Rule == rule);
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal(field, finding.Field);
        Assert.NotEmpty(finding.Message.Ja);
        Assert.NotEmpty(finding.Message.En);
        Assert.True(StatusTransitionRules.IsRefused(findings));
    }

    private static void Warned(string rule, StatusChange change, StatusContext context)
    {
        var finding = Assert.Single(Check(change, context));
        Assert.Equal((rule, FindingSeverity.Warning), (finding.Rule, finding.Severity));
    }
}
