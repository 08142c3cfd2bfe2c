using HerSys.Reporting.Forms;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>V11 and V12: none is a statement, blank is unknown (domain.md 13, fact 12).</summary>
public sealed class SymptomRuleTests
{
    private static readonly FormAnswers CarrierLong = Sample.ConfirmedLong
        .With("patient_type", PatientTypes.Asymptomatic)
        .WithList("symptoms", ["none"])
        .Without("onset_date")
        .Without("severity");

    [Fact]
    public void V11_ConfirmedWithoutOnset_IsRefused() =>
        Judge.Validate(Sample.Confirmed.Without("onset_date")).AssertError("V11", "onset_date");

    [Fact]
    public void V11_SuspectedWithoutOnset_IsRefused() =>
        Judge.Validate(Sample.Suspected.Without("onset_date")).AssertError("V11", "onset_date");

    [Fact]
    public void V11_CarrierWithOnset_IsRefusedWithTheOtherType()
    {
        var result = Judge.Validate(Sample.Asymptomatic.With("onset_date", "2022-07-30"));
        result.AssertError("V11", "onset_date");
        Assert.Contains("患者(確定例)", Assert.Single(result.Errors).MessageJa, StringComparison.Ordinal);
    }

    [Fact]
    public void V11_CarrierWithSymptoms_IsRefused()
    {
        Judge.Validate(Sample.Asymptomatic.With("symptomatic", "yes")).AssertError("V11", "symptomatic");
        Judge.Validate(CarrierLong.WithList("symptoms", ["fever"]), Sample.Long).AssertError("V11", "symptoms");
    }

    [Fact]
    public void V11_ConfirmedWithoutSymptoms_IsRefused()
    {
        Judge.Validate(Sample.Confirmed.With("symptomatic", "no").Without("symptoms")).AssertError("V11", "symptomatic");
        Judge.Validate(Sample.ConfirmedLong.WithList("symptoms", ["none"]), Sample.Long).AssertError("V11", "symptoms");
    }

    [Fact]
    public void V12_CarrierWhoSaysNothing_IsRefused()
    {
        Judge.Validate(Sample.Asymptomatic.Without("symptomatic")).AssertError("V12", "symptomatic");
        Judge.Validate(CarrierLong.Without("symptoms"), Sample.Long).AssertError("V12", "symptoms");
        Judge.Validate(CarrierLong, Sample.Long).AssertClean();
    }

    [Fact]
    public void V12_NoneBesideOthers_IsRefused()
    {
        Judge.Validate(Sample.ConfirmedLong.WithList("symptoms", ["fever", "none"]), Sample.Long).AssertErrorAmong("V12", "symptoms");
        Judge.Validate(Sample.Confirmed.WithList("risk_factors", ["none", "diabetes"])).AssertError("V12", "risk_factors");
        Judge.Validate(Sample.Confirmed.WithList("risk_factors", ["obesity", "diabetes"])).AssertClean();
    }

    [Fact]
    public void V12_ShortFormSaysNoneButNamesSome_IsRefused() =>
        Judge.Validate(Sample.Asymptomatic.WithList("symptoms", ["cough"])).AssertError("V12", "symptoms");

    [Fact]
    public void V12_RiskFactorsEmpty_AreNotNone() =>
        Judge.Validate(Sample.Confirmed.Without("risk_factors")).AssertError("required", "risk_factors");
}
