using HerSys.Cases.Contracts;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Services.Cases;
using HerSys.Reporting.Services.Filing;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Services;

public sealed class CaseFactsTests
{
    [Fact]
    public void Facts_OfAConfirmedPatient_AreInTheWordsOfCases()
    {
        var facts = FactsOf(Sample.Confirmed);
        Assert.Equal(("見本", "ミホン", PersonSex.Female, "09000000123"), (facts.Person.FamilyName, facts.Person.FamilyKana, facts.Person.Sex, facts.Person.Phone));
        Assert.Equal((new DateOnly(2022, 7, 30), new DateOnly(2022, 8, 1)), (facts.Dates.Onset!.Value, facts.Dates.Specimen!.Value));
        Assert.Equal((PatientType.Confirmed, CaseSeverity.Mild), (facts.PatientType!.Value, facts.Severity!.Value));
    }

    [Fact]
    public void Severity_OfACarrier_IsNone() => Assert.Equal(CaseSeverity.None, FactsOf(Sample.Asymptomatic).Severity);

    [Theory]
    [InlineData(PatientTypes.Confirmed, "no", "", "10")]
    [InlineData(PatientTypes.Confirmed, "yes", "mild", "20")]
    [InlineData(PatientTypes.Confirmed, "yes", "severe", "21")]
    [InlineData(PatientTypes.Deceased, "", "", "60")]
    [InlineData(PatientTypes.DeceasedSuspected, "", "", "60")]
    public void InitialStatus_FollowsFromTypeAndAdmission(string type, string admitted, string severity, string code) =>
        Assert.Equal(code, InitialStatus.CodeOf(FormAnswers.Empty.With("patient_type", type).With("admitted", admitted).With("severity", severity)));

    [Theory]
    [InlineData("severe", "no", "none", 40, 3)]
    [InlineData("mild", "yes", "none", 40, 2)]
    [InlineData("moderate_2", "no", "none", 40, 2)]
    [InlineData("moderate_1", "no", "none", 40, 1)]
    [InlineData("mild", "no", "diabetes", 40, 1)]
    [InlineData("mild", "no", "none", 65, 1)]
    [InlineData("mild", "no", "none", 64, 0)]
    public void Priority_PutsWhoMayBeInDangerFirst(string severity, string needed, string risk, int age, int priority)
    {
        var answers = FormAnswers.Empty.With("severity", severity).With("admission_needed", needed).WithList("risk_factors", [risk]);
        Assert.Equal(priority, NotificationPriority.Of(answers, age));
    }

    [Fact]
    public void Amendment_TakesWhatItChanged_AndLeavesWhatTheHealthCenterKnows()
    {
        var before = FactsOf(Sample.Confirmed);
        var after = FactsOf(Sample.Confirmed.With("phone", "090-0000-0199").With("onset_date", "7/29"));
        var improved = new DateTimeOffset(2022, 8, 5, 0, 0, 0, TimeSpan.Zero);
        var now = before.Dates with { Diagnosis = new DateOnly(2022, 8, 2), ImprovedAt = improved, OnsetState = OnsetState.Known };

        var dates = AmendedFacts.Dates(now, before, after);
        Assert.Equal((new DateOnly(2022, 7, 29), new DateOnly(2022, 8, 2), improved), (dates.Onset!.Value, dates.Diagnosis!.Value, dates.ImprovedAt!.Value));
        Assert.Null(dates.OnsetState);
        var person = AmendedFacts.Person(before.Person with { Address = "那覇市訂正1", LatinName = "Mihon" }, before.Person, after.Person);
        Assert.Equal(("09000000199", "那覇市訂正1", "Mihon"), (person.Phone, person.Address, person.LatinName));
    }

    private static CaseFacts FactsOf(FormAnswers answers)
    {
        var result = Judge.Validate(answers);
        return CaseFacts.Of(result.Answers, NotificationSummary.Of(Sample.Short, result).Dates);
    }
}
