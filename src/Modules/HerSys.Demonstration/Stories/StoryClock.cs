namespace HerSys.Demonstration.Stories;

/// <summary>The days of the demonstration, in the tenant's time zone. Nothing in it happens later than now.</summary>
internal sealed class StoryClock(DateTimeOffset now, TimeZoneInfo zone)
{
    /// <summary>How long a story takes at least from the start of its day, so that today's stories fit before now.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    public DateTimeOffset Now => now;

    public TimeZoneInfo Zone => zone;

    public DateOnly Today { get; } = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    /// <summary>The day of an instant.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>A time of a day, UTC.</summary>
    public DateTimeOffset At(DateOnly day, int hour, int minute = 0)
    {
        var local = day.ToDateTime(new TimeOnly(hour, minute));
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>A time of a day; where that has not come yet today, shortly before now.</summary>
    public DateTimeOffset AtOrBeforeNow(DateOnly day, int hour, int minute)
    {
        var wanted = At(day, hour, minute);
        var latest = now - Margin;
        return wanted <= latest ? wanted : latest < At(day, 0) ? At(day, 0) : latest;
    }
}
