using System.Globalization;
using System.Text.RegularExpressions;

namespace HerSys.Japan;

/// <summary>Reads times of day as people in Japan write them.</summary>
public static partial class JapaneseTime
{
    private const int TimeoutMilliseconds = 200;

    /// <summary>Length beyond which nothing is a time; keeps the work on hostile input small.</summary>
    private const int LongestNotation = 20;

    /// <summary>9:00, 0900, 9時, 午後3時30分, 15時半, full-width too; null for anything else.</summary>
    public static TimeOnly? TryRead(string? text)
    {
        if (text is null or { Length: > LongestNotation })
        {
            return null;
        }

        var match = Notation().Match(JapaneseText.Normalize(text).Replace(" ", "", StringComparison.Ordinal));
        return match.Success ? Of(match.Groups) : null;
    }

    private static TimeOnly? Of(GroupCollection groups)
    {
        var hour = int.Parse(groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = groups["half"].Success ? 30 : groups["minute"] is { Length: > 0 } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (groups["half_day"].Success && hour > 12)
        {
            return null;
        }

        var hours = groups["half_day"].Value is "午後" && hour < 12 ? hour + 12 : hour;
        return hours < 24 && minute < 60 ? new TimeOnly(hours, minute) : null;
    }

    [GeneratedRegex(
        "^(?<half_day>午前|午後)?(?<hour>[0-9]{1,2})(?:[:時](?:(?<minute>[0-9]{1,2})分?|(?<half>半))?|(?<minute>[0-9]{2}))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Notation();
}
