using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace HerSys.Japan.Tests;

public sealed class JapaneseTextTests
{
    private const string Tricky = "アかサーｰ―－-‐ッヂヅづぢヴァガﾞﾟ゛゙ 　・オウe\u0301ÉﾊﾟＡ１髙﨑\u200B\uFEFF\uDB40\uDD00ンゝ";

    private static readonly Arbitrary<string> Texts = Gen.Frequency(
            (3, Gen.Elements(Tricky.ToCharArray()).ListOf().Select(characters => string.Concat(characters))),
            (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")))
        .ToArbitrary();

    [Theory]
    [InlineData(null, "")]
    [InlineData("  山田　 太郎 ", "山田 太郎")]
    [InlineData("ﾔﾏﾀﾞ", "ヤマダ")]
    [InlineData("タロ-", "タロー")]
    [InlineData("サト― ハナコ", "サトー ハナコ")]
    [InlineData("１ー２―３", "1-2-3")]
    [InlineData("アパート-101", "アパート-101")]
    [InlineData("a\u200Bb\r\nc", "ab c")]
    public void Normalize_AsTyped_IsStoredForm(string? text, string expected) =>
        Assert.Equal(expected, JapaneseText.Normalize(text));

    [Fact]
    public void Normalize_BrokenSurrogate_IsReplacedNotAnError() =>
        Assert.Equal("x\uFFFDy", JapaneseText.Normalize("x" + (char)0xD800 + "y"));

    [Theory]
    [InlineData("やまだ たろう", "ヤマダ タロウ")]
    [InlineData("ﾔﾏﾀﾞ ﾀﾛｳ", "ヤマダ タロウ")]
    [InlineData("ゔぁいおりん", "ヴァイオリン")]
    public void ToFullWidthKatakana_AnyKana_IsKatakana(string text, string expected) =>
        Assert.Equal(expected, JapaneseText.ToFullWidthKatakana(text));

    [Theory]
    [InlineData("サトウ", "さとー")]
    [InlineData("ハットリ", "ハツトリ")]
    [InlineData("ミヤヂ", "ミヤジ")]
    [InlineData("アイヅ", "あいず")]
    [InlineData("ケイコ", "ケーコ")]
    [InlineData("山田　太郎", "山田太郎")]
    [InlineData("JOSÉ", "jose")]
    [InlineData("ジョン・スミス", "ｼﾞﾖﾝ ｽﾐｽ")]
    [InlineData("カ ゛", "が")]
    public void SearchKey_SpellingsOfOneName_Agree(string one, string other) =>
        Assert.Equal(JapaneseText.SearchKey(one), JapaneseText.SearchKey(other));

    [Fact]
    public void SearchKey_GivenNameAfterFamilyName_IsStillFoundInside() =>
        Assert.Contains(JapaneseText.SearchKey("オサム"), JapaneseText.SearchKey("ヤマモト オサム"), StringComparison.Ordinal);

    [Fact]
    public void Normalize_Again_ChangesNothing() => Prop.ForAll(Texts, text =>
    {
        var once = JapaneseText.Normalize(text);
        return JapaneseText.Normalize(once) == once;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void ToFullWidthKatakana_Again_ChangesNothing() => Prop.ForAll(Texts, text =>
    {
        var once = JapaneseText.ToFullWidthKatakana(text);
        return JapaneseText.ToFullWidthKatakana(once) == once;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void SearchKey_Again_ChangesNothing() => Prop.ForAll(Texts, text =>
    {
        var once = JapaneseText.SearchKey(text);
        return JapaneseText.SearchKey(once) == once;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [InlineData("林", new[] { "林" })]
    [InlineData("発熱", new[] { "発熱" })]
    [InlineData("やまだ", new[] { "ヤマ", "マダ" })]
    [InlineData("ココココ", new[] { "ココ" })]
    [InlineData("𠮷野家", new[] { "𠮷野", "野家" })]
    [InlineData(" ", new string[0])]
    public void Bigrams_Text_AreDistinctPairsOfTheSearchKey(string text, string[] expected) =>
        Assert.Equal(expected, Bigrams.Cut(text));
}
