using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Services.Additions;

/// <summary>A change of the form.</summary>
/// <param name="Wanted">All that the tenant changes, this change included.</param>
/// <param name="Seen">Number of the last revision that the person saw.</param>
/// <param name="From">First day.</param>
/// <param name="Reason">理由.</param>
/// <param name="Summary">What it does, in a sentence.</param>
internal sealed record FormChange(FormAdditions Wanted, int Seen, DateOnly From, string? Reason, string Summary);
