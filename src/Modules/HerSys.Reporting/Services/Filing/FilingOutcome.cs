using HerSys.Reporting.Models;

namespace HerSys.Reporting.Services.Filing;

/// <summary>What became of a form that was sent.</summary>
/// <param name="Result">In a word.</param>
/// <param name="Notification">The notification that stands, where there is one.</param>
internal sealed record FilingOutcome(FilingResult Result, Notification? Notification = null);
