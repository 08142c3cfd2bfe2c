namespace HerSys.Reporting.Api.Models;

/// <summary>Something that happened to a notification.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Event"><c>submitted</c>, <c>amended</c>, <c>resubmitted</c>, <c>received</c>, <c>sentBack</c> or <c>withdrawn</c>.</param>
/// <param name="Revision">The revision that stood then.</param>
/// <param name="Organisation">Who did it.</param>
/// <param name="Reason">Why.</param>
internal sealed record HistoryDocument(DateTimeOffset At, string Event, int Revision, string? Organisation, string? Reason);
