using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>V01 to V04: the same day is allowed, one day before is not.</summary>
public sealed class DateOrderRuleTests
{
    [Theory]
    [InlineData("2022-07-31", false)]
    [InlineData("2022-08-01", true)]
    public void V01_ReportAgainstDiagnosis(string report, bool isAllowed)
    {
        var result = Judge.Validate(Sample.Confirmed.With("report_date", report));
        Expect(result, "V01", "report_date", isAllowed);
    }

    [Fact]
    public void V01_Message_NamesBothDaysAndAnExample()
    {
        var finding = Assert.Single(Judge.Validate(Sample.Confirmed.With("report_date", "7/31")).Errors);
        Assert.Equal(
            "「報告年月日」(2022年7月31日(日))が「診断年月日」(2022年8月1日(月))より前です。2022年8月1日(月)以後の日に直すか、「診断年月日」を確かめてください。例: 2022/8/1",
            finding.MessageJa);
        Assert.Equal(
            "'Date of report' (2022-07-31) is before 'Date of diagnosis' (2022-08-01). Enter 2022-08-01 or later, or check 'Date of diagnosis'. Example: 2022/8/1",
            finding.MessageEn);
    }

    [Theory]
    [InlineData("2022-07-31", false)]
    [InlineData("2022-08-01", true)]
    public void V02_DiagnosisAgainstSpecimen(string diagnosis, bool isAllowed)
    {
        var result = Judge.Validate(Sample.Confirmed.With("diagnosis_date", diagnosis));
        Expect(result, "V02", "diagnosis_date", isAllowed);
    }

    [Fact]
    public void V02_LongFormWithOneTestBeforeTheDiagnosis_IsEnough()
    {
        var twice = Sample.ConfirmedLong
            .With("diagnosis_date", "2022-07-31")
            .With("first_visit_date", "2022-07-31")
            .With("antigen_quantitative_result", "positive")
            .With("antigen_quantitative_specimen", "saliva")
            .With("antigen_quantitative_specimen_date", "2022-07-31");
        Judge.Validate(twice, Sample.Long).AssertSilent("V02");
        Judge.Validate(twice.With("antigen_quantitative_result", "negative"), Sample.Long).AssertError("V02", "diagnosis_date");
    }

    [Theory]
    [InlineData("2022-08-02", false)]
    [InlineData("2022-08-01", true)]
    public void V03_DiagnosisAgainstFirstVisit(string firstVisit, bool isAllowed)
    {
        var result = Judge.Validate(Sample.Confirmed.With("first_visit_date", firstVisit), today: new(2022, 8, 2));
        Expect(result, "V03", "diagnosis_date", isAllowed);
    }

    [Theory]
    [InlineData("2022-07-29", false)]
    [InlineData("2022-07-30", true)]
    public void V04_FirstVisitAgainstOnset_OnlyWarns(string firstVisit, bool isAllowed)
    {
        var result = Judge.Validate(Sample.Confirmed.With("first_visit_date", firstVisit));
        Assert.True(result.IsAccepted);
        if (isAllowed)
        {
            result.AssertSilent("V04");
        }
        else
        {
            result.AssertWarning("V04", "first_visit_date");
        }
    }

    [Fact]
    public void OneDateBlank_NothingIsCompared()
    {
        var result = Judge.Validate(Sample.Confirmed.With("report_date", "7/31").Without("diagnosis_date"));
        result.AssertSilent("V01");
        result.AssertError("required", "diagnosis_date");
    }

    private static void Expect(Reporting.Rules.ValidationResult result, string ruleId, string field, bool isAllowed)
    {
        if (isAllowed)
        {
            result.AssertClean();
        }
        else
        {
            result.AssertError(ruleId, field);
        }
    }
}
