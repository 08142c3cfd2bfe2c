using System.Globalization;
using System.Text.RegularExpressions;
using HerSys.Japan;

namespace HerSys.Cases.Services;

/// <summary>A day and, if known, a time of it, as people type them: 令和4年8月1日, 午後3時30分.</summary>
/// <param name="At">The instant (UTC); 00:00 of the day where no time was typed.</param>
/// <param name="Day">The day.</param>
/// <param name="IsDateOnly">Whether no time was typed.</param>
internal sealed partial record TypedMoment(DateTimeOffset At, DateOnly Day, bool IsDateOnly)
{
    private const int TimeoutMilliseconds = 200;

    /// <summary>Reads both; null if the day or a typed time cannot be read.</summary>
    public static TypedMoment? Read(string? day, string? time, CaseClock clock)
    {
        if (!JapaneseDate.TryParse(day, clock.Today, out var date))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(time))
        {
            return new TypedMoment(clock.StartOf(date), date, IsDateOnly: true);
        }

        return ReadTime(time) is { } timeOfDay ? new TypedMoment(Exact(clock.At(date, timeOfDay), clock.Now), date, IsDateOnly: false) : null;
    }

    /// <summary>People type minutes. The minute that runs now means now, or it would lie before what happened seconds ago.</summary>
    private static DateTimeOffset Exact(DateTimeOffset typed, DateTimeOffset now) =>
        typed <= now && now < typed.AddMinutes(1) ? now : typed;

    /// <summary>9:00, 0900, 9時, 午後3時30分, 15時半; null for anything else.</summary>
    public static TimeOnly? ReadTime(string? text)
    {
        var match = Notation().Match(JapaneseText.Normalize(text).Replace(" ", "", StringComparison.Ordinal));
        if (!match.Success)
        {
            return null;
        }

        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["half"].Success ? 30 : match.Groups["minute"] is { Success: true, Length: > 0 } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;
        var isAfternoon = match.Groups["half_day"].Value is "午後";
        if (match.Groups["half_day"].Success && hour > 12)
        {
            return null;
        }

        var hours = isAfternoon && hour < 12 ? hour + 12 : hour;
        return hours < 24 && minute < 60 ? new TimeOnly(hours, minute) : null;
    }

    [GeneratedRegex(
        "^(?<half_day>午前|午後)?(?<hour>[0-9]{1,2})(?:[:時](?:(?<minute>[0-9]{1,2})分?|(?<half>半))?|(?<minute>[0-9]{2}))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Notation();
}
