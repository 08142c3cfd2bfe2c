namespace HerSys.Reporting.Api.Models;

/// <summary>A page of a list.</summary>
/// <param name="Items">Notifications, the last filed first.</param>
/// <param name="Next">Address of the next page; missing on the last.</param>
internal sealed record ListDocument(IReadOnlyList<NotificationRowDocument> Items, string? Next);
