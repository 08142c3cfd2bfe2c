using System.Globalization;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>V23: the keys and the words; who is found is the module's.</summary>
public sealed class DuplicateTests
{
    [Fact]
    public void Keys_KanaInAnyWriting_AreEqual()
    {
        var katakana = Keys(Sample.Confirmed.With("family_kana", "サトー").With("given_kana", "ハナコ"));
        var hiragana = Keys(Sample.Confirmed.With("family_kana", "さとう").With("given_kana", "はなこ"));
        Assert.Equal(katakana!.KanaKey, hiragana!.KanaKey);
        Assert.Equal("09000000123", katakana.PhoneDigits);
        Assert.Equal(new DateOnly(1983, 3, 14), katakana.BirthDate);
    }

    [Fact]
    public void Keys_WithoutAnyOfK1ToK4_CannotBeBuilt()
    {
        Assert.Null(Keys(FormAnswers.Empty.With("phone", "0980000100")));
        Assert.Null(Keys(FormAnswers.Empty.With("family_kana", "ミホン")));
        Assert.NotNull(Keys(FormAnswers.Empty.With("family_kana", "ミホン").With("address", "那覇市見本4-5-6")));
        Assert.Null(Keys(FormAnswers.Empty.With("birth_date", "1983-03-14")));
        Assert.NotNull(Keys(FormAnswers.Empty.With("birth_date", "1983-03-14").With("phone", "0980000100")));
    }

    [Theory]
    [InlineData(DuplicateReasons.Kana | DuplicateReasons.Phone | DuplicateReasons.BirthDate, "フリガナ・電話番号・生年月日", "reading, telephone and date of birth")]
    [InlineData(DuplicateReasons.Kana | DuplicateReasons.BirthDate, "フリガナ・生年月日", "reading and date of birth")]
    [InlineData(DuplicateReasons.Phone | DuplicateReasons.BirthDate, "電話番号・生年月日", "telephone and date of birth")]
    [InlineData(DuplicateReasons.Kana | DuplicateReasons.NearEra, "フリガナ・生年月日(元号ちがい)", "reading and date of birth (another era)")]
    public void Describe_Candidate_SaysWhyAndNeverBlocks(DuplicateReasons reasons, string ja, string en)
    {
        var candidate = new DuplicateCandidate("0000000018", new(2022, 7, 29), reasons);
        var finding = Assert.Single(DuplicateFindings.Describe(Sample.Short, [candidate]));
        Assert.Equal(("V23", Severity.Soft), (finding.RuleId, finding.Severity));
        Assert.Contains(ja, finding.MessageJa, StringComparison.Ordinal);
        Assert.Contains(en, finding.MessageEn, StringComparison.Ordinal);
        Assert.Contains("0000000018", finding.MessageJa, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ミホン ハナコ", "", "1983-03-14", "", DuplicateReasons.Kana | DuplicateReasons.BirthDate)]
    [InlineData("ミホン ハナエ", "", "1983-03-14", "", DuplicateReasons.NearName | DuplicateReasons.BirthDate)]
    [InlineData("ミホン ハナ", "", "1983-03-14", "", DuplicateReasons.NearName | DuplicateReasons.BirthDate)]
    [InlineData("ミホン イチロウ", "", "1983-03-14", "", DuplicateReasons.None)]
    [InlineData("レイ イチロウ", "09000000123", "1983-03-14", "", DuplicateReasons.Phone | DuplicateReasons.BirthDate)]
    [InlineData("ミホン ハナコ", "", "2046-03-14", "", DuplicateReasons.Kana | DuplicateReasons.NearEra)]
    [InlineData("ミホン ハナコ", "09000000123", "1983-03-15", "那覇市見本4-5-6", DuplicateReasons.None)]
    [InlineData("ミホン ハナコ", "", null, "沖縄県那覇市見本4-5-6", DuplicateReasons.Kana | DuplicateReasons.Address)]
    [InlineData("ミホン ハナコ", "", null, "", DuplicateReasons.None)]
    [InlineData(null, "09000000123", null, "那覇市見本4-5-6", DuplicateReasons.None)]
    public void Compare_WithARecord_GivesTheReasonsOfAKeyOnly(string? kana, string phone, string? birth, string address, DuplicateReasons expected)
    {
        var keys = Keys(Sample.Confirmed
            .With("family_kana", "みほん").With("given_kana", "はなこ").With("birth_date", "1983-03-14")
            .With("phone", "09000000123").With("location_same", "yes").With("address", "那覇市見本4-5-6"));
        DateOnly? born = birth is null ? null : DateOnly.Parse(birth, CultureInfo.InvariantCulture);
        Assert.Equal(expected, new DuplicateSubject(Name: null, kana, phone, born, address).Compare(keys!));
    }

    [Theory]
    [InlineData("1983-03-04", "1983-04-03", DuplicateReasons.SwappedBirthDate)]
    [InlineData("1988-05-06", "1989-05-06", DuplicateReasons.NearEra)]
    [InlineData("1989-05-06", "1988-05-06", DuplicateReasons.NearEra)]
    [InlineData("1990-05-06", "1991-05-06", DuplicateReasons.None)]
    [InlineData("1930-05-06", "1993-05-06", DuplicateReasons.NearEra)]
    public void BirthDates_ThatAreTakenForOneAnother_AreNear(string mine, string other, DuplicateReasons expected) =>
        Assert.Equal(expected, BirthDates.Compare(DateOnly.Parse(mine, CultureInfo.InvariantCulture), DateOnly.Parse(other, CultureInfo.InvariantCulture)));

    private static DuplicateKeys? Keys(FormAnswers typed) =>
        DuplicateKeys.From(AnswerNormalizer.Normalize(Sample.Short, typed, Sample.Today), Sample.Today);
}
