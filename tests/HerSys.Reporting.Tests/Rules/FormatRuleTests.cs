using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>V20 and the checks of single answers.</summary>
public sealed class FormatRuleTests
{
    [Theory]
    [InlineData("090-0000-012", "数字が1つ足りません", "lacks one digit")]
    [InlineData("090-0000-01234", "数字が1つ多いです", "one digit too many")]
    [InlineData("098-000-01", "数字が2つ足りません", "lacks 2 digits")]
    [InlineData("98-000-0100", "0で始まっていません", "begin with 0")]
    [InlineData("090-oooo-0123", "数字とハイフン以外", "other than digits")]
    [InlineData("00-0000-0000", "使われていない", "not a number in use")]
    public void V20_WrongPhone_SaysWhatIsWrong(string typed, string ja, string en)
    {
        var result = Judge.Validate(Sample.Confirmed.With("phone", typed));
        result.AssertError("V20", "phone");
        var finding = Assert.Single(result.Findings);
        Assert.Contains(ja, finding.MessageJa, StringComparison.Ordinal);
        Assert.Contains(en, finding.MessageEn, StringComparison.Ordinal);
        Assert.Equal(typed, result.Answers.Text("phone"));
    }

    [Theory]
    [InlineData("0980000100")]
    [InlineData("０９０（００００）０１２３")]
    [InlineData("+81 90 0000 0123")]
    public void V20_PhoneInAnyWriting_IsFine(string typed) => Judge.Validate(Sample.Confirmed.With("phone", typed)).AssertClean();

    [Theory]
    [InlineData("900-000", false)]
    [InlineData("900-0000", true)]
    [InlineData("９０００００００", false)]
    [InlineData("〒9000000", true)]
    public void V20_PostalCode(string typed, bool isAllowed)
    {
        var result = Judge.Validate(Sample.Confirmed.With("postal_code", typed));
        Assert.Equal(isAllowed, result.IsAccepted);
        Assert.Equal(isAllowed ? 0 : 1, result.Of("V20", "postal_code").Count);
    }

    [Theory]
    [InlineData("diagnosis_date", "2022/13/1")]
    [InlineData("birth_date", "S65.3.1")]
    [InlineData("spo2", "九六")]
    [InlineData("family_kana", "見本")]
    [InlineData("institution_code", "4710100018")]
    public void Format_Unreadable_IsRefusedAndKept(string code, string typed)
    {
        var result = Judge.Validate(Sample.Confirmed.With(code, typed));
        result.AssertError("format", code);
        Assert.Equal(typed, result.Answers.Text(code));
    }

    [Fact]
    public void Format_TwoAnswersWhereOneIsTaken_AreRefused()
    {
        Judge.Validate(Sample.Confirmed.WithList("phone", ["0980000100", "0980000101"])).AssertError("format", "phone");
        Judge.Validate(Sample.Confirmed.WithList("phone", ["0980000100"])).AssertClean();
    }

    [Fact]
    public void Option_Unknown_IsRefusedWithTheChoices()
    {
        var result = Judge.Validate(Sample.Confirmed.With("severity", "とても重い"));
        result.AssertError("option", "severity");
        Assert.Contains("軽症、中等症Ⅰ、中等症Ⅱ、重症", Assert.Single(result.Errors).MessageJa, StringComparison.Ordinal);
    }

    [Fact]
    public void Option_UnknownInAList_IsRefused() =>
        Judge.Validate(Sample.Confirmed.WithList("symptoms", ["fever", "sneeze"])).AssertError("option", "symptoms");

    [Fact]
    public void Length_OneOver_IsRefused()
    {
        Judge.Validate(Sample.Confirmed.With("family_name", new string('見', 101))).AssertError("length", "family_name");
        Judge.Validate(Sample.Confirmed.With("family_name", new string('見', 100))).AssertClean();
    }

    [Fact]
    public void Unknown_MisspeltField_IsRefusedByName() =>
        Judge.Validate(Sample.Confirmed.With("famly_name", "見本")).AssertError("unknown", "famly_name");

    [Fact]
    public void Required_OneNameOnly_NeedsNoGivenName()
    {
        var mononym = Sample.Confirmed.Without("given_name").Without("given_kana");
        Judge.Validate(mononym).AssertError("required", "given_name");
        Judge.Validate(mononym.With("single_name", "yes")).AssertClean();
    }

    [Fact]
    public void Required_LocationElsewhere_NeedsItsAddress()
    {
        var elsewhere = Sample.Confirmed.With("location_same", "no");
        Judge.Validate(elsewhere).AssertError("required", "location_address");
        Judge.Validate(elsewhere.With("location_address", "浦添市見本7-8-9")).AssertClean();
        Judge.Validate(Sample.Confirmed.With("location_address", "浦添市見本7-8-9")).AssertError("hidden", "location_address");
    }

    [Fact]
    public void HostileText_IsQuotedShortened()
    {
        var finding = Assert.Single(Judge.Validate(Sample.Confirmed.With("onset_date", new string('９', 100_000))).Errors);
        Assert.True(finding.MessageJa.Length < 200);
    }
}
