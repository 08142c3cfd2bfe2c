using FsCheck;
using FsCheck.Fluent;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Forms;

public sealed class FormAnswersTests
{
    [Fact]
    public void ToJson_WhateverTheOrderOfEntry_IsTheSame()
    {
        var one = FormAnswers.Empty.With("b", "2").With("a", "1").WithList("c", ["x", "y"]);
        var two = FormAnswers.Empty.WithList("c", ["x", "y"]).With("a", "1").With("b", "2");
        Assert.Equal("""{"a":"1","b":"2","c":["x","y"]}""", one.ToJson());
        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
    }

    [Fact]
    public void FromJson_RoundTrip_KeepsJapaneseAndListsOfOne()
    {
        var answers = FormAnswers.Empty.With("family_name", "見本").WithList("symptoms", ["fever"]).With("note", "a\"<b>\n&\\");
        Assert.Equal(answers, FormAnswers.FromJson(answers.ToJson()));
        Assert.Contains("見本", answers.ToJson(), StringComparison.Ordinal);
        Assert.Contains("[\"fever\"]", answers.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void FromJson_AnyText_RoundTrips() =>
        Prop.ForAll<string, string[]>((text, list) =>
        {
            var answers = FormAnswers.Empty
                .With("a", text)
                .WithList("b", (list ?? []).Select(item => item ?? ""));
            var json = answers.ToJson();
            return FormAnswers.FromJson(json).ToJson() == json;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"a":{"b":"c"}}""")]
    [InlineData("""{"a":[1]}""")]
    [InlineData("""{"a":[["b"]]}""")]
    [InlineData("""{"a":"1","a":"2"}""")]
    [InlineData("""{"a":"\uD800"}""")]
    [InlineData("{")]
    [InlineData("")]
    public void FromJson_AnythingElse_IsAFormatError(string json) =>
        Assert.Throws<FormatException>(() => FormAnswers.FromJson(json));

    [Fact]
    public void With_BlankText_IsNoAnswer()
    {
        var answers = FormAnswers.Empty.With("a", "x").With("a", " 　").WithList("b", ["", " "]).With("c", null);
        Assert.True(answers.IsEmpty);
        Assert.Equal("", answers.Text("a"));
        Assert.Empty(answers.Values("b"));
    }

    [Fact]
    public void With_BrokenSurrogateOrNul_BecomesStorable()
    {
        var answers = FormAnswers.Empty.With("a", "x\uD800y\0z");
        Assert.Equal("x\uFFFDyz", answers.Text("a"));
        Assert.Equal("𠮷野", FormAnswers.Empty.With("a", "𠮷野").Text("a"));
    }

    [Fact]
    public void With_DoesNotChangeTheOriginal()
    {
        var before = FormAnswers.Empty.With("a", "1");
        _ = before.With("a", "2").Without("a");
        Assert.Equal("1", before.Text("a"));
    }

    [Fact]
    public void Date_TypedButNotNormalised_IsNull()
    {
        Assert.Null(FormAnswers.Empty.With("d", "R4.8.1").Date("d"));
        Assert.Equal(Sample.Today, FormAnswers.Empty.With("d", Sample.Today).Date("d"));
        Assert.Null(FormAnswers.Empty.Date("d"));
    }

    [Fact]
    public void Is_InAList_FindsEachValue()
    {
        var answers = FormAnswers.Empty.WithList("s", ["a", "b"]);
        Assert.True(answers.Is("s", "b"));
        Assert.False(answers.Is("s", "c"));
        Assert.False(answers.Is("t", "a"));
    }
}
