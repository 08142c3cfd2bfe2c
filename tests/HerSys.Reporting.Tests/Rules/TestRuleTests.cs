using HerSys.Reporting.Forms;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>V13, V14 and the positive test that a type rests on.</summary>
public sealed class TestRuleTests
{
    [Theory]
    [InlineData("antigen_qualitative", "saliva", false)]
    [InlineData("antigen_qualitative", "nasal_swab", true)]
    [InlineData("antigen_qualitative", "nasopharyngeal_swab", true)]
    [InlineData("antigen_qualitative", "sputum", false)]
    [InlineData("antigen_quantitative", "saliva", true)]
    [InlineData("antigen_quantitative", "stool", false)]
    [InlineData("nucleic_acid", "saliva", true)]
    [InlineData("culture", "autopsy", true)]
    public void V13_SpecimenPerTest(string test, string specimen, bool isAllowed)
    {
        var result = Judge.Validate(Sample.Confirmed.With("test_kind", test).With("specimen", specimen));
        if (isAllowed)
        {
            result.AssertClean();
        }
        else
        {
            result.AssertError("V13", "specimen");
        }
    }

    [Fact]
    public void V13_LongForm_KnowsTheSpecimensOfEachBlock()
    {
        var rapid = Sample.ConfirmedLong
            .With("antigen_qualitative_result", "positive")
            .With("antigen_qualitative_specimen_date", "2022-08-01");
        Judge.Validate(rapid.With("antigen_qualitative_specimen", "saliva"), Sample.Long).AssertError("V13", "antigen_qualitative_specimen");
        Judge.Validate(rapid.With("antigen_qualitative_specimen", "nasal_swab"), Sample.Long).AssertClean();
    }

    [Theory]
    [InlineData("symptoms", "symptoms_other")]
    [InlineData("risk_factors", "risk_other")]
    public void V14_OtherInAList_NeedsWords(string list, string words)
    {
        var other = Sample.Confirmed.WithList(list, ["other"]);
        Judge.Validate(other).AssertError("V14", words);
        Judge.Validate(other.With(words, "関節痛")).AssertClean();
        Judge.Validate(Sample.Confirmed.With(words, "関節痛")).AssertError("V14", words);
    }

    [Fact]
    public void V14_OtherSpecimen_NeedsWords()
    {
        var other = Sample.Confirmed.With("test_kind", "nucleic_acid").With("specimen", "other");
        Judge.Validate(other).AssertError("V14", "specimen_other");
        Judge.Validate(other.With("specimen_other", "血液")).AssertClean();
    }

    [Theory]
    [InlineData(PatientTypes.Confirmed, true)]
    [InlineData(PatientTypes.Asymptomatic, true)]
    [InlineData(PatientTypes.Suspected, false)]
    [InlineData(PatientTypes.Deceased, true)]
    public void PositiveTest_IsDemandedByType(string type, bool isDemanded)
    {
        var result = Judge.Validate(Sample.Of(type).Without("test_kind").Without("specimen").Without("specimen_date"));
        Assert.Equal(isDemanded, !result.IsAccepted);
        Assert.Equal(isDemanded, result.Of("test_kind").Any());
    }

    [Fact]
    public void PositiveTest_SuspectedWithTestButNoSpecimenDate_IsIncomplete() =>
        Judge.Validate(Sample.Suspected.With("test_kind", "nucleic_acid").With("specimen", "saliva")).AssertError("required", "specimen_date");

    [Fact]
    public void PositiveTest_LongFormWithNegativeOnly_IsRefused() =>
        Judge.Validate(Sample.ConfirmedLong.With("nucleic_acid_result", "negative"), Sample.Long).AssertError("positive-test", "nucleic_acid_result");
}
