using HerSys.Platform.Shells;

namespace HerSys.Exchange.Services;

/// <summary>Now, and days in the tenant's time zone.</summary>
internal sealed class ExchangeClock(TimeProvider time, ShellSettings tenant)
{
    /// <summary>The tenant's time zone.</summary>
    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone);

    /// <summary>This instant, UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Today.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).DateTime);

    /// <summary>00:00 of a day, as UTC.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
