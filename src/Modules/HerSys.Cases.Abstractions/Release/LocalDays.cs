using System.Globalization;
using HerSys.Japan;

namespace HerSys.Cases.Release;

/// <summary>Days and instants in the tenant's time zone, and how they are written.</summary>
internal sealed class LocalDays(TimeZoneInfo zone)
{
    /// <summary>00:00 of a day, as UTC.</summary>
    internal DateTimeOffset StartOf(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    internal DateOnly DayOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    internal string Ja(DateTimeOffset instant) =>
        $"{JapaneseDate.ToLong(DayOf(instant))} {Local(instant).ToString("H:mm", CultureInfo.InvariantCulture)}";

    internal string En(DateTimeOffset instant) =>
        Local(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    internal static string Ja(DateOnly day) => JapaneseDate.ToLong(day);

    internal static string En(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);
}
