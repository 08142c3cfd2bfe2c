using HerSys.Platform.Shells;

namespace HerSys.Users.Services.Actors;

/// <summary>The clock of the tenant: instants in UTC, days in its own time zone.</summary>
public sealed class TenantDay(TimeProvider clock, ShellSettings tenant)
{
    /// <summary>This instant (UTC).</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Today, where the tenant is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Local(Now).DateTime);

    /// <summary>An instant on the tenant's clocks.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone));
}
