using HerSys.Reporting.Forms;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Forms;

/// <summary>The five types open, close and demand the right fields (domain.md 1.3).</summary>
public sealed class PatientTypeTests
{
    public static TheoryData<string> Types =>
        [PatientTypes.Confirmed, PatientTypes.Asymptomatic, PatientTypes.Suspected, PatientTypes.Deceased, PatientTypes.DeceasedSuspected];

    [Theory]
    [MemberData(nameof(Types))]
    public void SampleOfEachType_IsAccepted(string type) => Judge.Validate(Sample.Of(type)).AssertClean();

    /// <summary>Types in the order above: R required, o open, - closed.</summary>
    [Theory]
    [InlineData("symptomatic", "RRRoo")]
    [InlineData("onset_date", "R-Roo")]
    [InlineData("death_date", "o--RR")]
    [InlineData("test_kind", "RRoR-")]
    [InlineData("specimen", "RRoR-")]
    [InlineData("specimen_date", "RRoR-")]
    [InlineData("severity", "RoR--")]
    [InlineData("admitted", "RRR--")]
    [InlineData("admission_needed", "RRR--")]
    [InlineData("spo2", "ooo--")]
    [InlineData("vaccination_count", "RRRRR")]
    [InlineData("diagnosis_date", "RRRRR")]
    public void Field_PerType_OpensAndIsDemanded(string code, string expected)
    {
        var field = Sample.Short.Field(code);
        var marks = Types.Select(type => Mark(field, FormAnswers.Empty.With("patient_type", type.Data)));
        Assert.Equal(expected, string.Concat(marks));
    }

    [Fact]
    public void NothingChosenYet_OnlyDependentFieldsAreClosed()
    {
        var closed = Sample.Short.Fields.Where(field => !field.IsVisible(FormAnswers.Empty)).Select(field => field.Code);
        string[] expected =
        [
            "age_months", "location_address", "location_phone", "guardian_name", "guardian_phone", "guardian_address",
            "symptoms_other", "specimen_other", "risk_other", "admission_date",
        ];
        Assert.Equal(expected, closed);
    }

    [Fact]
    public void VisibleOnly_TypeChangedToCarrier_DropsOnsetAndKeepsTheDraft()
    {
        var draft = Sample.Confirmed.With("patient_type", PatientTypes.Asymptomatic).With("symptomatic", "no");
        var open = Sample.Short.VisibleOnly(draft);
        Assert.True(open.IsBlank("onset_date"));
        Assert.True(open.IsBlank("symptoms"));
        Assert.False(draft.IsBlank("onset_date"));
        Judge.Validate(open).AssertClean();
    }

    [Fact]
    public void VisibleOnly_ChainOfDependentFields_IsDroppedToTheEnd()
    {
        var answers = FormAnswers.Empty.With("patient_type", PatientTypes.Deceased).With("admitted", "yes").With("admission_date", "2022-08-01");
        Assert.Equal(["patient_type"], Sample.Short.VisibleOnly(answers).Codes);
    }

    [Fact]
    public void SpecimenOptions_FollowTheTest()
    {
        var specimen = Sample.Short.Field("specimen");
        Assert.Equal(11, specimen.OptionsFor(FormAnswers.Empty).Count);
        Assert.Equal(11, specimen.OptionsFor(FormAnswers.Empty.With("test_kind", "nucleic_acid")).Count);
        Assert.Equal(
            ["nasal_swab", "nasopharyngeal_swab"],
            specimen.OptionsFor(FormAnswers.Empty.With("test_kind", "antigen_qualitative")).Select(option => option.Code));
        Assert.Contains(
            specimen.OptionsFor(FormAnswers.Empty.With("test_kind", "antigen_quantitative")), option => option.Code == "saliva");
    }

    private static char Mark(FormField field, FormAnswers answers) =>
        field.IsRequired(answers) ? 'R' : field.IsVisible(answers) ? 'o' : '-';
}
