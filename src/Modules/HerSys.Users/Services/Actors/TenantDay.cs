using HerSys.Platform.Shells;

namespace HerSys.Users.Services.Actors;

/// <summary>The clock of the tenant: instants in UTC, days in its own time zone.</summary>
public sealed class TenantDay(TimeProvider clock, ShellSettings tenant)
{
    /// <summary>This instant (UTC).</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Today, where the tenant is.</summary>
    public DateOnly Today
    {
        get
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone);
            return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, zone).DateTime);
        }
    }
}
