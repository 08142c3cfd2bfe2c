using System.Globalization;
using System.Text.RegularExpressions;

namespace HerSys.Browser.Tests.Support;

/// <summary>Words that pages say, and days as people type them.</summary>
internal static partial class Words
{
    [GeneratedRegex("さんの発生届", RegexOptions.None, 1000)]
    public static partial Regex FiledHeading();

    /// <summary>A day so many days before today in Tokyo, as 2022/8/1.</summary>
    public static string DaysAgo(int days, TimeProvider clock) => TimeZoneInfo
        .ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"))
        .AddDays(-days)
        .ToString("yyyy/M/d", CultureInfo.InvariantCulture);
}
