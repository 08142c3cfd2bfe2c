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
        Assert.Equal(katakana, hiragana);
        Assert.Equal("09000000123", katakana!.PhoneDigits);
        Assert.Equal(new DateOnly(1983, 3, 14), katakana.BirthDate);
    }

    [Fact]
    public void Keys_WithoutBirthDate_CannotBeBuilt()
    {
        Assert.Null(Keys(Sample.Confirmed.Without("birth_date")));
        Assert.Null(Keys(FormAnswers.Empty.With("birth_date", "1983-03-14")));
        Assert.NotNull(Keys(FormAnswers.Empty.With("birth_date", "1983-03-14").With("phone", "0980000100")));
    }

    [Theory]
    [InlineData(true, true, "フリガナ・電話番号・生年月日", "reading, telephone and date of birth")]
    [InlineData(true, false, "フリガナ・生年月日", "reading and date of birth")]
    [InlineData(false, true, "電話番号・生年月日", "telephone and date of birth")]
    public void Describe_Candidate_SaysWhyAndNeverBlocks(bool kana, bool phone, string ja, string en)
    {
        var candidate = new DuplicateCandidate("0000000018", new(2022, 7, 29), kana, phone);
        var finding = Assert.Single(DuplicateFindings.Describe(Sample.Short, [candidate]));
        Assert.Equal(("V23", Severity.Soft), (finding.RuleId, finding.Severity));
        Assert.Contains(ja, finding.MessageJa, StringComparison.Ordinal);
        Assert.Contains(en, finding.MessageEn, StringComparison.Ordinal);
        Assert.Contains("0000000018", finding.MessageJa, StringComparison.Ordinal);
    }

    private static DuplicateKeys? Keys(FormAnswers typed) =>
        DuplicateKeys.From(AnswerNormalizer.Normalize(Sample.Short, typed, Sample.Today), Sample.Today);
}
