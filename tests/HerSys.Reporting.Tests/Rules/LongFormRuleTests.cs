using HerSys.Reporting.Forms;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>V17 (doses) and V18 (infection abroad), whose fields the form of 2021 has.</summary>
public sealed class LongFormRuleTests
{
    private static readonly FormAnswers Vaccinated = Sample.ConfirmedLong
        .With("vaccine1_received", "yes").With("vaccine1_date", "2021-07-01")
        .With("vaccine2_received", "yes").With("vaccine2_date", "2021-07-22");

    private static readonly FormAnswers Traveller = Sample.ConfirmedLong
        .With("area_kind", "abroad")
        .With("area_country", "フランス")
        .With("departure_date", "2022-07-20")
        .With("entry_date", "2022-07-28");

    [Fact]
    public void SampleOfEachLongForm_IsAccepted()
    {
        Judge.Validate(Sample.ConfirmedLong, Sample.Long).AssertClean();
        Judge.Validate(Sample.ConfirmedLong, Sample.First).AssertClean();
    }

    [Fact]
    public void V17_DosesInOrder_AreFine() => Judge.Validate(Vaccinated, Sample.Long).AssertClean();

    [Fact]
    public void V17_SecondDoseOnTheDayOfTheFirst_Warns() =>
        Judge.Validate(Vaccinated.With("vaccine2_date", "2021-07-01"), Sample.Long).AssertWarning("V17", "vaccine2_date");

    [Fact]
    public void V17_SecondWithoutFirst_Warns() =>
        Judge.Validate(Vaccinated.Without("vaccine1_received").Without("vaccine1_date"), Sample.Long).AssertWarning("V17", "vaccine2_received");

    [Theory]
    [InlineData("2021-02-16", true)]
    [InlineData("2021-02-17", false)]
    public void V17_BeforeVaccinationBegan_Warns(string day, bool warns)
    {
        var result = Judge.Validate(Vaccinated.With("vaccine1_date", day), Sample.Long);
        Assert.Equal(warns ? 1 : 0, result.Findings.Count);
        Assert.True(result.IsAccepted);
    }

    [Fact]
    public void V17_FirstForm_DoesNotKnowVaccines() =>
        Judge.Validate(Sample.ConfirmedLong.With("vaccine1_received", "yes"), Sample.First).AssertError("unknown", "vaccine1_received");

    [Fact]
    public void V18_TravelInOrder_IsFine() => Judge.Validate(Traveller, Sample.Long).AssertClean();

    [Fact]
    public void V18_WithoutCountry_IsRefused() =>
        Judge.Validate(Traveller.Without("area_country"), Sample.Long).AssertError("V18", "area_country");

    [Fact]
    public void V18_EntryBeforeDeparture_IsRefused()
    {
        Judge.Validate(Traveller.With("departure_date", "2022-07-29"), Sample.Long).AssertError("V18", "departure_date");
        Judge.Validate(Traveller.With("departure_date", "2022-07-28"), Sample.Long).AssertClean();
    }

    [Fact]
    public void V18_EntryAfterDiagnosis_IsRefused()
    {
        Judge.Validate(Traveller.With("entry_date", "2022-08-02"), Sample.Long, new(2022, 8, 2)).AssertError("V18", "entry_date");
        Judge.Validate(Traveller.With("entry_date", "2022-08-01"), Sample.Long).AssertClean();
    }
}
