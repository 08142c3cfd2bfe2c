using HerSys.Cases.Models;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>For each rule the instant (UTC) before which its hours must have begun for a status to be overdue now.</summary>
internal sealed record UpkeepLimits(DateTimeOffset Awaiting, DateTimeOffset StayEnded, DateTimeOffset Unknown, DateTimeOffset Release)
{
    public static UpkeepLimits Of(CaseSettings settings, DateTimeOffset now) => new(
        now.AddHours(-settings.AdjustingHours),
        now.AddHours(-settings.StayEndedHours),
        now.AddHours(-settings.UnknownHours),
        now.AddHours(-settings.ReleaseDecisionHours));
}
