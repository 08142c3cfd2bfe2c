using HerSys.Reporting.Forms;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Forms;

public sealed class FormCatalogTests
{
    [Theory]
    [InlineData("2020-01-31", "2020-05")]
    [InlineData("2020-05-15", "2020-05")]
    [InlineData("2021-02-12", "2020-05")]
    [InlineData("2021-02-13", "2021-02")]
    [InlineData("2022-06-29", "2021-02")]
    [InlineData("2022-06-30", "2022-06-30")]
    [InlineData("2022-09-25", "2022-06-30")]
    [InlineData("2022-09-26", "2022-09-26")]
    [InlineData("2024-01-01", "2022-09-26")]
    public void InForceOn_Day_GivesItsVersion(string day, string id) =>
        Assert.Equal(id, FormCatalog.Embedded.InForceOn(DateOnly.Parse(day)).Id);

    [Fact]
    public void AlternativesOn_BesideTheShortForm_GivesTheSevenItems()
    {
        Assert.Empty(FormCatalog.Embedded.AlternativesOn(new(2022, 8, 3)));
        Assert.Equal("2022-08-04", Assert.Single(FormCatalog.Embedded.AlternativesOn(new(2022, 8, 4))).Id);
        Assert.Empty(FormCatalog.Embedded.AlternativesOn(new(2022, 9, 26)));
    }

    [Fact]
    public void Get_UnknownId_NamesTheKnownOnes()
    {
        var refused = Assert.Throws<KeyNotFoundException>(() => FormCatalog.Embedded.Get("1999"));
        Assert.Contains("2022-06-30", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalog_VersionsWithAGap_AreRefused()
    {
        var late = Sample.FourGroups with { EffectiveFrom = new(2022, 9, 28) };
        var refused = Assert.Throws<FormDefinitionException>(() => new FormCatalog([Sample.Short, late]));
        Assert.Contains("2022-09-28", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalog_SameIdTwice_IsRefused() =>
        Assert.Throws<FormDefinitionException>(() => new FormCatalog([Sample.Short, Sample.Short]));

    /// <summary>The table of domain.md 1.2b: R mandatory, C conditional, O optional, - absent.</summary>
    [Theory]
    [InlineData("report_date", "RRRR")]
    [InlineData("doctor_name", "RRRR")]
    [InlineData("institution_name", "RRRR")]
    [InlineData("institution_phone", "RRRR")]
    [InlineData("institution_address", "RROO")]
    [InlineData("patient_type", "RRRR")]
    [InlineData("family_name", "RRRR")]
    [InlineData("family_kana", "RRRR")]
    [InlineData("sex", "RRRR")]
    [InlineData("birth_date", "RRRR")]
    [InlineData("occupation", "RROO")]
    [InlineData("address", "RRRR")]
    [InlineData("phone", "RRRR")]
    [InlineData("location_address", "CCCC")]
    [InlineData("guardian_name", "CCOO")]
    [InlineData("guardian_phone", "CCOO")]
    [InlineData("symptoms", "CCOO")]
    [InlineData("symptomatic", "--CC")]
    [InlineData("test_kind", "--CC")]
    [InlineData("specimen_date", "--CC")]
    [InlineData("nucleic_acid_result", "OO--")]
    [InlineData("nucleic_acid_specimen_date", "CC--")]
    [InlineData("first_visit_date", "RROO")]
    [InlineData("diagnosis_date", "RRRR")]
    [InlineData("infection_date", "OO--")]
    [InlineData("onset_date", "CCCC")]
    [InlineData("death_date", "CCCC")]
    [InlineData("routes", "OO--")]
    [InlineData("area_kind", "OO--")]
    [InlineData("vaccine1_received", "-O--")]
    [InlineData("vaccination_count", "--RR")]
    [InlineData("admitted", "OORR")]
    [InlineData("risk_factors", "OORR")]
    [InlineData("pregnancy", "OORR")]
    [InlineData("severity", "OCCC")]
    [InlineData("admission_needed", "ORRR")]
    [InlineData("special_consultation", "OOOO")]
    [InlineData("drug_needed", "-OOR")]
    [InlineData("oxygen_needed", "-OOR")]
    [InlineData("doctor_note", "OOOO")]
    public void Field_InEachVersion_HasTheRequirementOfTheTable(string code, string expected)
    {
        var versions = new[] { Sample.First, Sample.Long, Sample.Short, Sample.FourGroups };
        Assert.Equal(expected, string.Concat(versions.Select(form => Mark(form, code))));
    }

    [Fact]
    public void SevenItems_AskNothingElse()
    {
        var asked = Sample.SevenItems.Fields.Select(field => field.Code).Order();
        string[] expected =
        [
            "birth_date", "family_kana", "family_name", "given_kana", "given_name", "institution_name",
            "phone", "report_date", "residence_municipality", "sex", "single_name",
        ];
        Assert.Equal(expected, asked);
    }

    [Fact]
    public void FourGroups_OverridesOneOption_KeepsTheRest()
    {
        Assert.NotNull(Sample.FourGroups.Field("vaccination_count").Option("5"));
        Assert.Null(Sample.Short.Field("vaccination_count").Option("5"));
        Assert.Equal(Sample.Short.Fields.Count, Sample.FourGroups.Fields.Count);
    }

    [Fact]
    public void EachVersion_NamesThePrefectures_OnlyWhereThePlaceIsAsked()
    {
        Assert.Equal(47, Sample.Long.Field("area_prefecture").Choices.Count);
        Assert.False(Sample.Short.Has("area_prefecture"));
    }

    private static char Mark(FormDefinition form, string code) => !form.TryGetField(code, out var field) ? '-' : field.Requirement switch
    {
        FieldRequirement.Mandatory => 'R',
        FieldRequirement.Conditional => 'C',
        _ => 'O',
    };
}
