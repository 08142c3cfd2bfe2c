using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HerSys.Exchange.Mapping;
using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Tests.Reading;

public sealed class DayReaderPropertyTests
{
    private static readonly DateOnly First = new(2019, 12, 1);
    private static readonly DateOnly Today = new(2023, 5, 8);
    private static readonly DayReader Reader = new(ProfileJson.Shared(), Today);

    private static readonly Func<DateOnly, string>[] Notations =
    [
        day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        day => day.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
        day => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        day => RowValues.Write(day) + " 00:00:00",
        day => RowValues.Write(day) + "T00:00",
        day => $"R{day.Year - 2018}.{day.Month}.{day.Day}",
        day => $"令和{day.Year - 2018}年{day.Month}月{day.Day}日",
        day => (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture),
    ];

    [Fact]
    public void DayOfTheEpidemic_InAnyNotation_IsReadAsItself() => Check.QuickThrowOnFailure(Prop.ForAll(
        Days(First.DayNumber, Today.DayNumber).ToArbitrary(),
        day => Notations.All(write => day < new DateOnly(2020, 1, 1) || Reader.Read(write(day)) is { Problem: null, Value: { } value } && value == RowValues.Write(day))));

    [Fact]
    public void DayOutsideTheEpidemic_IsRefused_NeverMoved() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.OneOf(Days(new DateOnly(1990, 1, 1).DayNumber, First.DayNumber - 1), Days(Today.DayNumber + 1, Today.DayNumber + 4000)).ToArbitrary(),
        day => Reader.Read(RowValues.Write(day)) is { Value: null, Problem: not null }));

    [Fact]
    public void AnyText_IsADayOrNothingOrAProblem_NeverAnInventedDay() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Filter(text => text is not null && !text.Any(char.IsAsciiDigit) && !text.Any(char.IsDigit)),
        text => Reader.Read(text).Value is null));

    [Theory]
    [InlineData("4月初旬")]
    [InlineData("2020年8月頃")]
    [InlineData("3月末")]
    public void RoughDay_IsNotRecorded_AndNoReasonToRefuseTheRow(string text)
    {
        var reading = Reader.Read(text);
        Assert.Null(reading.Value);
        Assert.Null(reading.Problem);
    }

    [Theory]
    [InlineData("8月5日")]
    [InlineData("8/5")]
    [InlineData("2020-02-30")]
    [InlineData("2020-13-01")]
    [InlineData("昨日")]
    public void DayThatCouldBeSeveralOrNone_IsRefused(string text) => Assert.NotNull(Reader.Read(text).Problem);

    private static Gen<DateOnly> Days(int from, int until) => Gen.Choose(from, until).Select(DateOnly.FromDayNumber);
}
