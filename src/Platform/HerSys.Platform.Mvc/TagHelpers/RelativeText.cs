using System.Globalization;
using HerSys.Platform.Mvc.Frame;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>Distance from now in words: 51分前, 昨日, 3日後.</summary>
internal static class RelativeText
{
    public static string Between(DateTimeOffset instant, DateTimeOffset now, TimeZoneInfo zone)
    {
        var distance = now - instant;
        var minutes = (int)Math.Abs(distance.TotalMinutes);
        if (minutes < 1)
        {
            return UiText.Of("いま", "now");
        }

        var past = distance > TimeSpan.Zero;
        if (minutes < 60)
        {
            return Phrase(minutes, "分", "minute", past);
        }

        if (minutes < 3 * 60 && minutes % 60 > 0)
        {
            return HoursAndMinutes(minutes, past);
        }

        if (minutes < 24 * 60)
        {
            return Phrase(minutes / 60, "時間", "hour", past);
        }

        return Between(DayOf(instant, zone), DayOf(now, zone));
    }

    public static string Between(DateOnly day, DateOnly today)
    {
        var days = today.DayNumber - day.DayNumber;
        return days switch
        {
            0 => UiText.Of("今日", "today"),
            1 => UiText.Of("昨日", "yesterday"),
            -1 => UiText.Of("明日", "tomorrow"),
            _ => FarAway(day, today, days > 0),
        };
    }

    private static string FarAway(DateOnly day, DateOnly today, bool past)
    {
        var days = Math.Abs(today.DayNumber - day.DayNumber);
        var (from, to) = past ? (day, today) : (today, day);
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
        if (months >= 12)
        {
            return Phrase(months / 12, "年", "year", past);
        }

        return days > 60 ? Phrase(months, "か月", "month", past) : Phrase(days, "日", "day", past);
    }

    /// <summary>Up to three hours the minutes matter to somebody who waits.</summary>
    private static string HoursAndMinutes(int minutes, bool past)
    {
        var japanese = string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}時間{minutes % 60}分");
        var english = string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h {minutes % 60} min");
        return past
            ? UiText.Of($"{japanese}前", $"{english} ago")
            : UiText.Of($"{japanese}後", $"in {english}");
    }

    private static string Phrase(int count, string japanese, string english, bool past)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        var plural = count == 1 ? english : english + "s";
        return past
            ? UiText.Of($"{number}{japanese}前", $"{number} {plural} ago")
            : UiText.Of($"{number}{japanese}後", $"in {number} {plural}");
    }

    private static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
