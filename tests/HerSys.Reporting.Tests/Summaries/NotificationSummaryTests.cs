using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Summaries;

public sealed class NotificationSummaryTests
{
    [Fact]
    public void Of_CompleteForm_IsAllDone()
    {
        var summary = Sum(Sample.Confirmed);
        Assert.Equal(summary.Required, summary.Complete);
        Assert.Null(summary.NextField);
        Assert.All(summary.Sections, section => Assert.True(section.IsDone));
        Assert.Equal(["reporter", "type", "patient", "diagnosis", "risk"], summary.Sections.Select(section => section.Code));
        Assert.Equal([4, 1, 9, 6, 6], summary.Sections.Select(section => section.Required));
    }

    [Fact]
    public void Of_Person_HasNameAgeAndDates()
    {
        var summary = Sum(Sample.Confirmed);
        Assert.Equal("見本 花子", summary.Name);
        Assert.Equal("ミホン ハナコ", summary.Kana);
        Assert.Equal(39, summary.Age);
        Assert.Equal(PatientTypes.Confirmed, summary.PatientType);
        Assert.Equal(
            new KeyDates(Sample.Today, Sample.Today, new(2022, 7, 30), Sample.Today, null, null, null),
            summary.Dates);
    }

    [Fact]
    public void Of_WrongField_DoesNotCountAsComplete()
    {
        var summary = Sum(Sample.Confirmed.With("phone", "090-0000-012"));
        Assert.Equal(summary.Required - 1, summary.Complete);
        Assert.Equal(1, summary.Errors);
        Assert.Equal("phone", summary.NextField);
    }

    [Fact]
    public void Of_BlankField_IsMissingButNoMistake()
    {
        var summary = Sum(Sample.Confirmed.Without("severity").Without("diagnosis_date"));
        Assert.Equal(summary.Required - 2, summary.Complete);
        Assert.Equal(0, summary.Errors);
        Assert.Equal("diagnosis_date", summary.NextField);
    }

    [Fact]
    public void Of_NothingAnswered_IsBlank()
    {
        var summary = Sum(FormAnswers.Empty);
        Assert.Equal(0, summary.Complete);
        Assert.Equal("", summary.Name);
        Assert.Equal("doctor_name", summary.NextField);
    }

    [Fact]
    public void Of_LongForm_TakesTheFirstPositiveSpecimen()
    {
        var twice = Sample.ConfirmedLong
            .With("antigen_quantitative_result", "positive")
            .With("antigen_quantitative_specimen", "saliva")
            .With("antigen_quantitative_specimen_date", "2022-07-31");
        var result = Judge.Validate(twice, Sample.Long);
        Assert.Equal(new DateOnly(2022, 7, 31), NotificationSummary.Of(Sample.Long, result).Dates.Specimen);
    }

    private static NotificationSummary Sum(FormAnswers answers) =>
        NotificationSummary.Of(Sample.Short, Judge.Validate(answers));
}
