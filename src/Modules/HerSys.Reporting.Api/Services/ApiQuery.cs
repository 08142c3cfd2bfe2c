using HerSys.Reporting.Services.Reading;

namespace HerSys.Reporting.Api.Services;

/// <summary>Which notifications a clinic's system asks for.</summary>
/// <param name="Filter">By state.</param>
/// <param name="ReportedFrom">First 報告年月日.</param>
/// <param name="ReportedTo">Last 報告年月日.</param>
/// <param name="ChangedSince">Only those whose state or text changed at or after this instant.</param>
/// <param name="HersysId">Only this case.</param>
/// <param name="After">Where the page before ended.</param>
/// <param name="Limit">Rows of the page.</param>
internal sealed record ApiQuery(
    NotificationFilter Filter, DateOnly? ReportedFrom, DateOnly? ReportedTo, DateTimeOffset? ChangedSince, string? HersysId, NotificationCursor? After, int Limit)
{
    public const int MostRows = 100;
}
