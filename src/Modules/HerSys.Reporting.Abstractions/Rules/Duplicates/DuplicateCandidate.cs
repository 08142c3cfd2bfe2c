namespace HerSys.Reporting.Rules;

/// <summary>A record that may be about the same person.</summary>
/// <param name="Reference">How people name it, such as the HER-SYS ID.</param>
/// <param name="ReportDate">When it was reported, or came into the system.</param>
/// <param name="Reasons">Why.</param>
/// <param name="CaseId">Its case; null where that is not known.</param>
public sealed record DuplicateCandidate(string Reference, DateOnly ReportDate, DuplicateReasons Reasons, Guid? CaseId = null);
