using Xunit;

namespace HerSys.Japan.Tests;

public sealed class PersonAgeTests
{
    [Theory]
    [InlineData("1980-08-15", "2020-08-14", 39)]
    [InlineData("1980-08-15", "2020-08-15", 40)]
    [InlineData("2000-02-29", "2001-02-28", 0)]
    [InlineData("2000-02-29", "2001-03-01", 1)]
    [InlineData("2000-02-29", "2004-02-28", 3)]
    [InlineData("2000-02-29", "2004-02-29", 4)]
    [InlineData("2020-08-15", "2020-08-15", 0)]
    [InlineData("2020-08-15", "2020-08-14", null)]
    public void YearsAt_Day_CountsFromTheBirthday(string birth, string day, int? expected) =>
        Assert.Equal(expected, PersonAge.YearsAt(DateOnly.Parse(birth), DateOnly.Parse(day)));

    [Theory]
    [InlineData("2020-01-15", "2020-02-14", 0)]
    [InlineData("2020-01-15", "2020-02-15", 1)]
    [InlineData("2020-01-31", "2020-02-29", 0)]
    [InlineData("2020-01-31", "2020-03-01", 1)]
    [InlineData("2019-09-10", "2020-08-27", 11)]
    [InlineData("2020-08-15", "2020-08-14", null)]
    public void MonthsAt_Infant_CountsCompleteMonths(string birth, string day, int? expected) =>
        Assert.Equal(expected, PersonAge.MonthsAt(DateOnly.Parse(birth), DateOnly.Parse(day)));

    [Theory]
    [InlineData("1957-10-01", "2022-09-29", false)]
    [InlineData("1957-10-01", "2022-09-30", true)]
    [InlineData("1956-02-29", "2021-02-27", false)]
    [InlineData("1956-02-29", "2021-02-28", true)]
    public void ReachedByLaw_SixtyFive_IsReachedTheDayBeforeTheBirthday(string birth, string day, bool expected) =>
        Assert.Equal(expected, PersonAge.ReachedByLaw(65, DateOnly.Parse(birth), DateOnly.Parse(day)));

    [Theory]
    [InlineData("2003-06-01", "2022-03-31", true)]
    [InlineData("2003-06-01", "2022-04-01", false)]
    [InlineData("2004-04-02", "2022-04-01", true)]
    [InlineData("2004-04-01", "2022-04-01", false)]
    [InlineData("2000-08-15", "2020-08-14", true)]
    [InlineData("2000-08-15", "2020-08-15", false)]
    public void IsMinor_AroundTheChangeOfLaw_FollowsTheDay(string birth, string day, bool expected) =>
        Assert.Equal(expected, PersonAge.IsMinor(DateOnly.Parse(birth), DateOnly.Parse(day)));
}
