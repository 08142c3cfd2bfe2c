using HerSys.Platform.Shells;

namespace HerSys.Reporting.Services;

/// <summary>Now, and days in the tenant's time zone.</summary>
internal sealed class ReportingClock(TimeProvider time, ShellSettings tenant)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone);

    /// <summary>This instant, UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Today.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, zone).DateTime);

    /// <summary>The day of an instant.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>00:00 of a day, as UTC.</summary>
    public DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>A time of a day, as UTC.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly timeOfDay)
    {
        var local = day.ToDateTime(timeOfDay);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>An instant on the tenant's clocks, as 09:11.</summary>
    public string TimeOfDay(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
