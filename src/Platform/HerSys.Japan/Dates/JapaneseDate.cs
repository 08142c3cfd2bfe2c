using System.Globalization;
using System.Text.RegularExpressions;

namespace HerSys.Japan;

/// <summary>Reads and writes days as people in Japan do (domain.md 11.5). Days are calendar days of the tenant's time zone.</summary>
public static class JapaneseDate
{
    private const string Weekdays = "日月火水木金土";

    /// <summary>Length beyond which nothing is a date; keeps the work on hostile input small.</summary>
    private const int LongestNotation = 40;

    /// <summary>
    /// Reads a day: 令和2年8月1日, R2.8.1, S38/3/14, 2020/8/1, 2020-08-01, 20200801, 2020年8月1日(土), full-width too.
    /// </summary>
    /// <remarks>
    /// 8/1 and 8月1日 mean the latest such day that is not after <paramref name="today"/>: on 3 January, 12/30 is last year's.
    /// Refused: days that do not exist, era dates outside of their era (both names of a changeover day are accepted),
    /// and a weekday in brackets that is not that day's. Days after <paramref name="today"/> are read: whether one is
    /// allowed is for the field to say.
    /// </remarks>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The current day in the tenant's time zone.</param>
    /// <param name="date">The day, or the default if false is returned.</param>
    public static bool TryParse(string? text, DateOnly today, out DateOnly date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestNotation)
        {
            return false;
        }

        var plain = JapaneseText.Normalize(text).Replace(" ", "", StringComparison.Ordinal);
        var withWeekday = DateNotations.WithWeekday().Match(plain);
        var found = withWeekday.Success
            ? Read(withWeekday.Groups["date"].Value, today)
            : Read(plain, today);

        if (found is not { } day || (withWeekday.Success && withWeekday.Groups["weekday"].Value != Weekday(day)))
        {
            return false;
        }

        date = day;
        return true;
    }

    /// <summary>2020年8月1日(土).</summary>
    public static string ToLong(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日({Weekday(date)})");

    /// <summary>8月1日(土), where the year is plain from the context.</summary>
    public static string ToShort(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日({Weekday(date)})");

    /// <summary>令和2年8月1日; year one is 元年; days before 1873 are written in the western calendar.</summary>
    public static string ToEra(DateOnly date)
    {
        if (Eras.Of(date) is not { } era)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");
        }

        var year = date.Year - era.YearZero;
        var yearText = year == 1 ? "元" : year.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{era.NameJa}{yearText}年{date.Month}月{date.Day}日");
    }

    private static string Weekday(DateOnly date) => Weekdays[(int)date.DayOfWeek].ToString();

    private static DateOnly? Read(string plain, DateOnly today)
    {
        if (FirstMatch(plain, DateNotations.EraDate(), DateNotations.CompactEraDate()) is { } eraDate)
        {
            return ReadEra(eraDate);
        }

        if (FirstMatch(plain, DateNotations.WesternDate(), DateNotations.CompactDate()) is { } western)
        {
            return Day(Number(western, "year"), Number(western, "month"), Number(western, "day"));
        }

        return FirstMatch(plain, DateNotations.MonthAndDay()) is { } monthAndDay
            ? LatestUpTo(today, Number(monthAndDay, "month"), Number(monthAndDay, "day"))
            : null;
    }

    private static DateOnly? ReadEra(Match match)
    {
        var era = Eras.Named(match.Groups["era"].Value);
        var year = match.Groups["year"].Value == "元" ? 1 : Number(match, "year");
        if (era is null || year == 0)
        {
            return null;
        }

        var day = Day(era.YearZero + year, Number(match, "month"), Number(match, "day"));
        return day is { } found && era.Covers(found) ? found : null;
    }

    private static DateOnly? LatestUpTo(DateOnly today, int month, int day)
    {
        // 29 February may lie up to eight years back (1896 to 1904); any other day at most one.
        for (var year = today.Year; year > today.Year - 9; year--)
        {
            if (Day(year, month, day) is { } found && found <= today)
            {
                return found;
            }
        }

        return null;
    }

    private static DateOnly? Day(int year, int month, int day)
    {
        var exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }

    private static Match? FirstMatch(string text, params ReadOnlySpan<Regex> notations)
    {
        foreach (var notation in notations)
        {
            var match = notation.Match(text);
            if (match.Success)
            {
                return match;
            }
        }

        return null;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
