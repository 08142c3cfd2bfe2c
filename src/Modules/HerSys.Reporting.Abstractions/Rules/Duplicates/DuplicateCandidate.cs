namespace HerSys.Reporting.Rules;

/// <summary>A notification that may be about the same person.</summary>
/// <param name="Reference">How people name it, such as the HER-SYS ID.</param>
/// <param name="ReportDate">When it was filed.</param>
/// <param name="SameKana">The reading is the same (K1).</param>
/// <param name="SamePhone">The telephone number is the same (K2).</param>
public sealed record DuplicateCandidate(string Reference, DateOnly ReportDate, bool SameKana, bool SamePhone);
