namespace HerSys.Reporting.Services.Reading;

/// <summary>A list of notifications.</summary>
/// <param name="Filter">Which.</param>
/// <param name="Text">Name, reading, telephone or HER-SYS ID as typed.</param>
/// <param name="After">Where the page before ended.</param>
internal sealed record NotificationQuery(NotificationFilter Filter, string? Text, NotificationCursor? After);
