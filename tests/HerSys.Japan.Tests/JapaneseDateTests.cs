using Xunit;

namespace HerSys.Japan.Tests;

public sealed class JapaneseDateTests
{
    private static readonly DateOnly Today = new(2020, 8, 27);

    [Theory]
    [InlineData("令和2年8月1日", "2020-08-01")]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("令和1年5月1日", "2019-05-01")]
    [InlineData("R2.8.1", "2020-08-01")]
    [InlineData("r2/8/1", "2020-08-01")]
    [InlineData("R020801", "2020-08-01")]
    [InlineData("S38.3.14", "1963-03-14")]
    [InlineData("昭和64年1月7日", "1989-01-07")]
    [InlineData("平成31年4月30日", "2019-04-30")]
    [InlineData("H元.1.8", "1989-01-08")]
    [InlineData("㍻元年1月8日", "1989-01-08")]
    [InlineData("明治45年7月30日", "1912-07-30")]
    [InlineData("大正元年7月30日", "1912-07-30")]
    [InlineData("大正15年12月25日", "1926-12-25")]
    [InlineData("昭和元年12月25日", "1926-12-25")]
    [InlineData("明治6年1月1日", "1873-01-01")]
    [InlineData("2020/8/1", "2020-08-01")]
    [InlineData("2020-08-01", "2020-08-01")]
    [InlineData("2020.8.1", "2020-08-01")]
    [InlineData("20200801", "2020-08-01")]
    [InlineData("2020年8月1日", "2020-08-01")]
    [InlineData("2020年8月1日(土)", "2020-08-01")]
    [InlineData("8月1日（土曜日）", "2020-08-01")]
    [InlineData("２０２０／８／１", "2020-08-01")]
    [InlineData("２０２０－０８－０１", "2020-08-01")]
    [InlineData(" 令和 ２ 年 ８ 月 １ 日 ", "2020-08-01")]
    [InlineData("8/1", "2020-08-01")]
    [InlineData("8月1日", "2020-08-01")]
    [InlineData("8/27", "2020-08-27")]
    [InlineData("8/28", "2019-08-28")]
    [InlineData("12/30", "2019-12-30")]
    [InlineData("2021-01-05", "2021-01-05")]
    public void TryParse_KnownNotation_ReadsTheDay(string text, string expected)
    {
        Assert.True(JapaneseDate.TryParse(text, Today, out var date));
        Assert.Equal(DateOnly.Parse(expected), date);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("調査中")]
    [InlineData("不明")]
    [InlineData("ー")]
    [InlineData("―")]
    [InlineData("4月初旬")]
    [InlineData("2020/2/30")]
    [InlineData("2021/2/29")]
    [InlineData("2020/13/1")]
    [InlineData("2020/0/1")]
    [InlineData("20200800")]
    [InlineData("令和0年5月1日")]
    [InlineData("令和元年4月30日")]
    [InlineData("平成31年5月1日")]
    [InlineData("昭和64年1月8日")]
    [InlineData("平成元年1月7日")]
    [InlineData("大正元年7月29日")]
    [InlineData("明治45年7月31日")]
    [InlineData("昭和元年12月24日")]
    [InlineData("明治5年12月2日")]
    [InlineData("8.1")]
    [InlineData("2020年8月1日(日)")]
    [InlineData("2020年8月1日(土)(土)")]
    [InlineData("X2.8.1")]
    [InlineData("2020-08-01T00:00:00Z")]
    public void TryParse_NoSuchDay_Refuses(string? text)
    {
        Assert.False(JapaneseDate.TryParse(text, Today, out var date));
        Assert.Equal(default, date);
    }

    [Theory]
    [InlineData("12/31", "2021-01-02", "2020-12-31")]
    [InlineData("1/2", "2021-01-02", "2021-01-02")]
    [InlineData("1/3", "2021-01-02", "2020-01-03")]
    [InlineData("2/29", "2021-05-01", "2020-02-29")]
    [InlineData("2/29", "1904-02-28", "1896-02-29")]
    public void TryParse_YearOmitted_TakesTheLatestDayNotAfterToday(string text, string today, string expected)
    {
        Assert.True(JapaneseDate.TryParse(text, DateOnly.Parse(today), out var date));
        Assert.Equal(DateOnly.Parse(expected), date);
    }

    [Fact]
    public void TryParse_VeryLongText_IsRefused() =>
        Assert.False(JapaneseDate.TryParse(new string('1', 100_000), Today, out _));

    [Fact]
    public void TryParse_EveryDayInEveryNotation_ReadsBack()
    {
        var last = new DateOnly(2100, 12, 31);
        for (var day = new DateOnly(1873, 1, 1); day <= last; day = day.AddDays(1))
        {
            foreach (var text in Notations(day))
            {
                Assert.True(JapaneseDate.TryParse(text, last, out var read) && read == day, text);
            }
        }
    }

    private static IEnumerable<string> Notations(DateOnly day)
    {
        yield return day.ToString("yyyy-MM-dd");
        yield return $"{day.Year}/{day.Month}/{day.Day}";
        yield return day.ToString("yyyyMMdd");
        yield return JapaneseDate.ToLong(day);
        yield return JapaneseDate.ToEra(day);
        foreach (var era in Eras.All.Where(era => era.Covers(day)))
        {
            yield return $"{era.NameJa}{day.Year - era.YearZero}年{day.Month}月{day.Day}日";
            yield return $"{era.Letter}{day.Year - era.YearZero}.{day.Month}.{day.Day}";
        }
    }

    [Fact]
    public void ToText_FirstOfAugust_IsWrittenAsPeopleDo()
    {
        var day = new DateOnly(2020, 8, 1);
        Assert.Equal("2020年8月1日(土)", JapaneseDate.ToLong(day));
        Assert.Equal("8月1日(土)", JapaneseDate.ToShort(day));
        Assert.Equal("令和2年8月1日", JapaneseDate.ToEra(day));
        Assert.Equal("令和元年5月1日", JapaneseDate.ToEra(new(2019, 5, 1)));
        Assert.Equal("1872年1月1日", JapaneseDate.ToEra(new(1872, 1, 1)));
    }

    [Theory]
    [InlineData("43859", true)]
    [InlineData("４３８５９", true)]
    [InlineData("60", false)]
    [InlineData("20200129", false)]
    [InlineData("43859.5", false)]
    public void ExcelSerial_NumberOfASpreadsheet_IsReadOnlyWhenPlausible(string text, bool expected)
    {
        Assert.Equal(expected, ExcelSerialDate.TryParse(text, out var date));
        Assert.Equal(expected ? new DateOnly(2020, 1, 29) : default, date);
    }
}
