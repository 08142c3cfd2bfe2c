using HerSys.Reporting.Forms;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Forms;

public sealed class ComputedAnswersTests
{
    [Fact]
    public void Fill_Adult_HasYearsOnly()
    {
        var filled = Fill("1983-03-14");
        Assert.Equal(39, filled.Integer("age"));
        Assert.True(filled.IsBlank("age_months"));
    }

    [Theory]
    [InlineData("2022-08-01", 0)]
    [InlineData("2022-07-02", 0)]
    [InlineData("2022-07-01", 1)]
    [InlineData("2021-08-02", 11)]
    public void Fill_AgeZero_HasMonths(string birth, int months)
    {
        var filled = Fill(birth);
        Assert.Equal(0, filled.Integer("age"));
        Assert.Equal(months, filled.Integer("age_months"));
    }

    [Fact]
    public void Fill_WithoutBirthDate_LeavesBlank() =>
        Assert.True(ComputedAnswers.Fill(Sample.Short, FormAnswers.Empty.With("diagnosis_date", "2022-08-01")).IsBlank("age"));

    [Fact]
    public void Fill_AgeFromOutside_IsKeptToBeCompared() =>
        Assert.Equal(40, ComputedAnswers.Fill(Sample.Short, Birth("1983-03-14").With("age", "40")).Integer("age"));

    private static FormAnswers Fill(string birth) => ComputedAnswers.Fill(Sample.Short, Birth(birth));

    private static FormAnswers Birth(string birth) =>
        FormAnswers.Empty.With("birth_date", birth).With("diagnosis_date", "2022-08-01");
}
