using HerSys.Cases.Release;
using Xunit;

namespace HerSys.Cases.Tests;

public sealed class ReleaseRuleSetTests
{
    private const string Good = """{"id":"a","effectiveFrom":"2020-01-01","groups":["symptomatic"],"days":10,"source":"test"}""";

    [Fact]
    public void Default_ShippedRules_AreOrderedByDate()
    {
        var dates = ReleaseRuleSet.Default.Rules.Select(rule => rule.EffectiveFrom).ToArray();
        Assert.Equal(10, dates.Length);
        Assert.Equal(dates.Order(), dates);
    }

    [Fact]
    public void AsOf_DayBetweenVersions_LeavesOutTheLaterOnes()
    {
        var rules = ReleaseRuleSet.Default.AsOf(new DateOnly(2022, 8, 1)).Rules;
        Assert.Equal("2022-01-28/asymptomatic", rules[^1].Id);
        Assert.Equal(7, rules.Count);
    }

    [Fact]
    public void Parse_ValidRule_IsRead() =>
        Assert.Equal(10, Assert.Single(Parse(Good).Rules).Days);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"rules":[]}""")]
    [InlineData("""{"rules":[],"extra":1}""")]
    public void Parse_NoRules_IsRefused(string json) =>
        Assert.Throws<FormatException>(() => ReleaseRuleSet.Parse(json));

    [Theory]
    [InlineData("\"days\":10", "\"dayz\":10")]
    [InlineData("\"days\":10", "\"days\":10,\"days\":7")]
    [InlineData("\"days\":10", "\"days\":-1")]
    [InlineData("\"days\":10", "\"days\":\"10\"")]
    [InlineData("\"days\":10", "\"cautionDay\":10")]
    [InlineData("\"days\":10", "\"kit\":{\"day\":5}")]
    [InlineData("\"days\":10", "\"days\":10,\"noIsolation\":true")]
    [InlineData("\"days\":10", "\"negativeTests\":{\"hoursBetween\":24,\"methods\":[]}")]
    [InlineData("\"days\":10", "\"negativeTests\":{\"methods\":[\"nucleicAcid\"]}")]
    [InlineData("symptomatic", "symptomatik")]
    [InlineData("\"symptomatic\"", "0")]
    [InlineData("2020-01-01", "2020-02-30")]
    [InlineData("\"id\":\"a\",", "")]
    [InlineData("\"id\":\"a\"", "\"id\":null")]
    public void Parse_RuleThatCannotBeApplied_IsRefused(string part, string spoiled) =>
        Assert.Throws<FormatException>(() => Parse(Good.Replace(part, spoiled, StringComparison.Ordinal)));

    [Fact]
    public void Parse_SameIdOrSamePeopleOnOneDay_IsRefused()
    {
        Assert.Contains("twice", Assert.Throws<FormatException>(() => Parse(Good, Good)).Message, StringComparison.Ordinal);
        var other = Good.Replace("\"a\"", "\"b\"", StringComparison.Ordinal);
        Assert.Contains("same people", Assert.Throws<FormatException>(() => Parse(Good, other)).Message, StringComparison.Ordinal);
    }

    private static ReleaseRuleSet Parse(params string[] rules) =>
        ReleaseRuleSet.Parse($$"""{"rules":[{{string.Join(',', rules)}}]}""");
}
