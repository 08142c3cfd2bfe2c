using System.Text.RegularExpressions;

namespace HerSys.Japan;

/// <summary>The notations in which people write a day, after full-width characters were made narrow.</summary>
internal static partial class DateNotations
{
    private const int TimeoutMilliseconds = 200;

    /// <summary>令和2年8月1日, R2.8.1, 令和元年5月1日.</summary>
    [GeneratedRegex(
        @"^(?<era>明治|大正|昭和|平成|令和|[MTSHR])\.?(?<year>元|[0-9]{1,2})(?:年|[./-])(?<month>[0-9]{1,2})(?:月|[./-])(?<day>[0-9]{1,2})日?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    internal static partial Regex EraDate();

    /// <summary>R020801, as machines for paper forms write it.</summary>
    [GeneratedRegex(
        "^(?<era>[MTSHR])(?<year>[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    internal static partial Regex CompactEraDate();

    /// <summary>2020/8/1, 2020-08-01, 2020年8月1日.</summary>
    [GeneratedRegex(
        "^(?<year>[0-9]{4})(?:年|[./-])(?<month>[0-9]{1,2})(?:月|[./-])(?<day>[0-9]{1,2})日?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    internal static partial Regex WesternDate();

    /// <summary>20200801.</summary>
    [GeneratedRegex(
        "^(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    internal static partial Regex CompactDate();

    /// <summary>8/1 or 8月1日. Not 8.1 nor 8-1: these may as well be a number or a block in an address.</summary>
    [GeneratedRegex(
        "^(?<month>[0-9]{1,2})(?:/(?<day>[0-9]{1,2})|月(?<day>[0-9]{1,2})日?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    internal static partial Regex MonthAndDay();

    /// <summary>A weekday in brackets behind the day, as our own long form writes it.</summary>
    [GeneratedRegex(
        @"^(?<date>[^()]+)\((?<weekday>[日月火水木金土])(?:曜日?)?\)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    internal static partial Regex WithWeekday();
}
