using HerSys.Cases.Statuses;
using HerSys.Cases.Upkeep;

namespace HerSys.Cases.Tests;

public sealed class UpkeepRuleTests
{
    private static readonly DateTimeOffset Since = new(2022, 8, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Releasable = Since.AddDays(10);
    private static readonly DateTimeOffset Left = Since.AddDays(3);

    [Theory]
    [InlineData("10", UpkeepRule.Awaiting)]
    [InlineData("11", UpkeepRule.Awaiting)]
    [InlineData("12", UpkeepRule.Awaiting)]
    [InlineData("99", UpkeepRule.Unknown)]
    public void Watch_OfWaitingOrUnknown_CountsFromTheStatus(string code, UpkeepRule rule)
    {
        var watch = UpkeepRules.Watch(Facts(code) with { ReleasableAt = Releasable });

        Assert.Equal((rule, Since), (watch!.Rule, watch.From));
    }

    [Theory]
    [InlineData("20")]
    [InlineData("30")]
    [InlineData("40")]
    [InlineData("41")]
    public void Watch_OfIsolating_CountsFromTheEarliestRelease(string code)
    {
        var watch = UpkeepRules.Watch(Facts(code) with { ReleasableAt = Releasable });

        Assert.Equal((UpkeepRule.Release, Releasable), (watch!.Rule, watch.From));
        Assert.Null(UpkeepRules.Watch(Facts(code)));
    }

    [Theory]
    [InlineData("10")]
    [InlineData("30")]
    public void Watch_OfAStayKnownToHaveEnded_CountsFromItsEnd(string code)
    {
        var watch = UpkeepRules.Watch(Facts(code) with { ReleasableAt = Releasable, StayEndedAt = Left });

        Assert.Equal((UpkeepRule.StayEnded, Left), (watch!.Rule, watch.From));
    }

    [Theory]
    [InlineData("01")]
    [InlineData("03")]
    [InlineData("50")]
    [InlineData("52")]
    [InlineData("60")]
    [InlineData("70")]
    [InlineData("71")]
    public void Watch_OfWhatIsOver_ExpectsNothing(string code) =>
        Assert.Null(UpkeepRules.Watch(Facts(code) with { ReleasableAt = Releasable, StayEndedAt = Left }));

    [Fact]
    public void Rank_OrdersByRuleAndThenTheSeverelyIllFirst()
    {
        var ranks = Enum.GetValues<UpkeepRule>().SelectMany(rule => new[] { UpkeepWatch.RankOf(rule, isSevere: true), UpkeepWatch.RankOf(rule, isSevere: false) }).ToList();

        Assert.Equal(ranks.Order(), ranks);
        Assert.Equal(ranks.Distinct(), ranks);
        Assert.All(Enum.GetValues<UpkeepRule>(), rule => Assert.Equal((rule, true), (UpkeepWatch.RuleOf(UpkeepWatch.RankOf(rule, true)), UpkeepWatch.IsSevereOf(UpkeepWatch.RankOf(rule, true)))));
        Assert.All(Enum.GetValues<UpkeepRule>(), rule => Assert.Equal((rule, false), (UpkeepWatch.RuleOf(UpkeepWatch.RankOf(rule, false)), UpkeepWatch.IsSevereOf(UpkeepWatch.RankOf(rule, false)))));
    }

    private static UpkeepFacts Facts(string code) => new(CaseStatuses.Get(code), Since);
}
