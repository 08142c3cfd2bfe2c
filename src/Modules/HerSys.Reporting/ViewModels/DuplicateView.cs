namespace HerSys.Reporting.ViewModels;

/// <summary>A notification that may be about the same person (V23).</summary>
/// <param name="HerSysId">Under which it is found.</param>
/// <param name="ReportDate">When it was reported.</param>
/// <param name="SameKana">The reading is the same.</param>
/// <param name="SamePhone">The telephone is the same.</param>
public sealed record DuplicateView(string HerSysId, DateOnly ReportDate, bool SameKana, bool SamePhone);
