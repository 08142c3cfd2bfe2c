using System.Text.Json;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Tests.Forms;

public sealed class ConditionTests
{
    [Theory]
    [InlineData("""{"field":"a","in":["x","y"]}""", true)]
    [InlineData("""{"field":"a","in":["z"]}""", false)]
    [InlineData("""{"field":"l","in":["q"]}""", true)]
    [InlineData("""{"field":"missing","in":["x"]}""", false)]
    [InlineData("""{"field":"a","answered":true}""", true)]
    [InlineData("""{"field":"missing","answered":true}""", false)]
    [InlineData("""{"field":"missing","answered":false}""", true)]
    [InlineData("""{"not":{"field":"a","in":["x"]}}""", false)]
    [InlineData("""{"all":[{"field":"a","in":["x"]},{"field":"l","in":["p"]}]}""", true)]
    [InlineData("""{"all":[{"field":"a","in":["x"]},{"field":"l","in":["z"]}]}""", false)]
    [InlineData("""{"any":[{"field":"a","in":["z"]},{"field":"l","in":["p"]}]}""", true)]
    public void IsMet_Shape_ReadsTheAnswers(string json, bool expected)
    {
        var condition = JsonSerializer.Deserialize<FieldCondition>(json)!;
        Assert.Equal(expected, condition.IsMet(FormAnswers.Empty.With("a", "x").WithList("l", ["p", "q"])));
        Assert.Equal(json, JsonSerializer.Serialize(condition));
    }

    [Theory]
    [InlineData("""{"minor":true}""")]
    [InlineData("""{"youngerThan":1}""")]
    public void Serialize_PersonShapes_RoundTrip(string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<FieldCondition>(json)));

    [Theory]
    [InlineData("2002-04-01", "2022-03-31", true)]  // 19 on the last day of majority at 20
    [InlineData("2002-03-31", "2022-03-31", false)] // 20 on that very day
    [InlineData("2004-04-01", "2022-04-01", false)] // 18 on the first day of majority at 18
    [InlineData("2004-04-02", "2022-04-01", true)]
    [InlineData("2003-01-01", "2022-03-31", true)]  // 19: minor one day, adult the next
    [InlineData("2003-01-01", "2022-04-01", false)]
    public void Minor_AroundTheChangeOfMajority_FollowsTheDiagnosis(string birth, string diagnosis, bool expected)
    {
        var answers = FormAnswers.Empty.With("birth_date", birth).With("diagnosis_date", diagnosis);
        Assert.Equal(expected, new PersonIsMinor().IsMet(answers));
    }

    [Fact]
    public void Minor_WithoutDiagnosis_CountsAtTheReport()
    {
        var child = FormAnswers.Empty.With("birth_date", "2015-01-01");
        Assert.False(new PersonIsMinor().IsMet(child));
        Assert.True(new PersonIsMinor().IsMet(child.With("report_date", "2022-08-01")));
    }

    [Theory]
    [InlineData("2021-08-02", true)]
    [InlineData("2021-08-01", false)]
    [InlineData("2022-08-02", false)] // born after the diagnosis: nobody is younger than that
    public void YoungerThanOne_AroundTheFirstBirthday(string birth, bool expected)
    {
        var answers = FormAnswers.Empty.With("birth_date", birth).With("diagnosis_date", "2022-08-01");
        Assert.Equal(expected, new PersonIsYoungerThan(1).IsMet(answers));
    }
}
