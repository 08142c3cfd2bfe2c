using HerSys.Reporting.Models;

namespace HerSys.Reporting.Services.Reading;

/// <summary>A page of a list.</summary>
/// <param name="Rows">The notifications.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
internal sealed record NotificationRows(IReadOnlyList<Notification> Rows, NotificationCursor? Next);
