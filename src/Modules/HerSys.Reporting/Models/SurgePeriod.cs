using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Models;

/// <summary>Days on which the notification is asked at a depth.</summary>
/// <param name="Depth">How much is asked.</param>
/// <param name="From">First day (JST).</param>
/// <param name="Until">Last day (JST); null while no end is known.</param>
/// <param name="Reason">理由.</param>
/// <param name="By">Who set it.</param>
/// <param name="At">When (UTC).</param>
public sealed record SurgePeriod(FormDepth Depth, DateOnly From, DateOnly? Until, string Reason, string By, DateTimeOffset At)
{
    /// <summary>Whether the period covers a day.</summary>
    public bool Covers(DateOnly day) => day >= From && (Until is null || day <= Until);
}
