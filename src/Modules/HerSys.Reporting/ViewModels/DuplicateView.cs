namespace HerSys.Reporting.ViewModels;

/// <summary>A record that may be about the same person (V23).</summary>
/// <param name="HerSysId">Under which it is found.</param>
/// <param name="ReportDate">When it was reported.</param>
/// <param name="Reasons">What is the same, in words.</param>
/// <param name="CaseId">Its record.</param>
public sealed record DuplicateView(string HerSysId, DateOnly ReportDate, IReadOnlyList<string> Reasons, Guid? CaseId);
