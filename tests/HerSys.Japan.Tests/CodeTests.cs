using System.Globalization;
using Xunit;

namespace HerSys.Japan.Tests;

public sealed class CodeTests
{
    [Theory]
    [InlineData("010006")]
    [InlineData("130001")]
    [InlineData("131016")]
    [InlineData("141003")]
    [InlineData("221309")]
    [InlineData("270008")]
    [InlineData("271004")]
    [InlineData("271403")]
    [InlineData("401005")]
    [InlineData("420000")]
    [InlineData("440001")]
    [InlineData("470007")]
    [InlineData("472018")]
    [InlineData("012041")]
    public void Municipality_KnownCode_IsAccepted(string code)
    {
        Assert.True(MunicipalityCode.TryParse(code, out var parsed));
        Assert.Equal(code, parsed.Value);
        Assert.Equal(code, MunicipalityCode.FromFiveDigits(code[..5]).Value);
    }

    [Theory]
    [InlineData(null, CodeProblem.Empty)]
    [InlineData(" ", CodeProblem.Empty)]
    [InlineData("10006", CodeProblem.WrongLength)]
    [InlineData("47201X", CodeProblem.NotDigits)]
    [InlineData("480001", CodeProblem.UnknownPrefecture)]
    [InlineData("472017", CodeProblem.CheckDigit)]
    [InlineData("427018", CodeProblem.CheckDigit)]
    [InlineData("４７２０１８", CodeProblem.None)]
    public void Municipality_AsTyped_SaysWhatIsWrong(string? text, CodeProblem expected)
    {
        Assert.Equal(expected, MunicipalityCode.Check(text));
        Assert.Equal(expected == CodeProblem.None, MunicipalityCode.TryParse(text, out _));
    }

    [Fact]
    public void Municipality_LeadingZeroLost_IsRestoredOnlyWhenAskedFor()
    {
        Assert.False(MunicipalityCode.TryParse("10006", out _));
        Assert.True(MunicipalityCode.TryParseRestoringLeadingZero("10006", out var hokkaido));
        Assert.Equal("010006", hokkaido.Value);
        Assert.False(MunicipalityCode.TryParseRestoringLeadingZero("10007", out _));
    }

    [Fact]
    public void Municipality_Prefecture_IsKnownFromTheCode()
    {
        Assert.True(MunicipalityCode.TryParse("470007", out var okinawa));
        Assert.True(MunicipalityCode.TryParse("472018", out var naha));
        Assert.True(okinawa.IsPrefecture);
        Assert.False(naha.IsPrefecture);
        Assert.Equal("47", naha.PrefectureCode);
        Assert.Equal("", default(MunicipalityCode).PrefectureCode);
        Assert.False(default(MunicipalityCode).IsPrefecture);
    }

    [Fact]
    public void Prefectures_All_HaveValidCodes()
    {
        Assert.Equal(47, Prefectures.All.Count);
        Assert.All(Prefectures.All, prefecture => Assert.True(prefecture.MunicipalityCode.IsPrefecture));
        Assert.True(Prefectures.TryGet("47", out var okinawa));
        Assert.Equal("沖縄県", okinawa.NameJa);
        Assert.False(Prefectures.TryGet("48", out _));
    }

    [Theory]
    [InlineData("0110113719")]
    [InlineData("1312345679")]
    [InlineData("4710100019")]
    public void MedicalInstitution_KnownCode_IsAccepted(string code)
    {
        Assert.True(MedicalInstitutionCode.TryParse(code, out var parsed));
        Assert.Equal(code, parsed.Value);
        Assert.Equal(code, MedicalInstitutionCode.FromNineDigits(code[..9]).Value);
    }

    [Theory]
    [InlineData("110113719", CodeProblem.WrongLength)]
    [InlineData("0110113718", CodeProblem.CheckDigit)]
    [InlineData("0010113719", CodeProblem.UnknownPrefecture)]
    [InlineData("", CodeProblem.Empty)]
    public void MedicalInstitution_AsTyped_SaysWhatIsWrong(string text, CodeProblem expected) =>
        Assert.Equal(expected, MedicalInstitutionCode.Check(text));

    [Fact]
    public void CodeProblem_EveryProblem_HasATextInBothLanguages()
    {
        foreach (var problem in Enum.GetValues<CodeProblem>().Where(problem => problem != CodeProblem.None))
        {
            var text = CodeProblemTexts.Describe(problem, 6);
            Assert.NotEmpty(text.Ja);
            Assert.Equal(text.En, text.In(CultureInfo.GetCultureInfo("en-GB")));
            Assert.Equal(text.Ja, text.In(CultureInfo.GetCultureInfo("ja-JP")));
        }
    }

    [Theory]
    [InlineData("090-1234-5678", "090-1234-5678", true)]
    [InlineData("０９０１２３４５６７８", "090-1234-5678", true)]
    [InlineData("+81 90 1234 5678", "090-1234-5678", true)]
    [InlineData("+81(0)90-1234-5678", "090-1234-5678", true)]
    [InlineData("(03)1234-5678", "03-1234-5678", false)]
    [InlineData("098ー862ー1234", "098-862-1234", false)]
    [InlineData("050-1234-5678", "050-1234-5678", false)]
    [InlineData("0120-123-456", "0120-123-456", false)]
    [InlineData("0800-123-4567", "0800-123-4567", false)]
    public void Phone_AsTyped_IsFormatted(string text, string expected, bool isMobile)
    {
        Assert.True(PhoneNumber.TryNormalize(text, out var number));
        Assert.Equal(expected, number.Formatted);
        Assert.Equal(isMobile, number.IsMobile);
        Assert.True(PhoneNumber.TryNormalize(number.Formatted, out var again));
        Assert.Equal(number, again);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("090-1234-567")]
    [InlineData("098-862-12345")]
    [InlineData("9012345678")]
    [InlineData("0012345678")]
    [InlineData("不明")]
    public void Phone_MistypedNumber_IsRefused(string? text) => Assert.False(PhoneNumber.TryNormalize(text, out _));

    [Theory]
    [InlineData("〒900-0015", "900-0015")]
    [InlineData("９０００００１", "900-0001")]
    [InlineData("900ー0015", "900-0015")]
    [InlineData("900-001", "")]
    [InlineData("abc", "")]
    public void PostalCode_AsTyped_IsNormalisedOrRefused(string text, string expected)
    {
        Assert.Equal(expected.Length > 0, PostalCode.TryNormalize(text, out var normalized));
        Assert.Equal(expected, normalized);
    }
}
