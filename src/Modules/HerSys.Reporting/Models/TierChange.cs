using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Models;

/// <summary>A dated change of the tier of an item.</summary>
/// <param name="Code">The field.</param>
/// <param name="Tier">Its tier from then on.</param>
/// <param name="From">First day (JST).</param>
/// <param name="Reason">理由, such as the notice that says so.</param>
/// <param name="By">Who changed it.</param>
/// <param name="At">When (UTC).</param>
public sealed record TierChange(string Code, FieldTier Tier, DateOnly From, string Reason, string By, DateTimeOffset At);
