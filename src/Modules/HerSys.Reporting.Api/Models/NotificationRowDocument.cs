namespace HerSys.Reporting.Api.Models;

/// <summary>A notification in a list.</summary>
/// <param name="Id">The notification.</param>
/// <param name="HersysId">The ten digits of the case.</param>
/// <param name="State"><c>submitted</c>, <c>received</c>, <c>sentBack</c> or <c>withdrawn</c>.</param>
/// <param name="StateReason">Why it was sent back or withdrawn.</param>
/// <param name="StateSince">Since when it is in its state, UTC.</param>
/// <param name="FormVersion">The version of the form.</param>
/// <param name="Revision">Number of the current revision; also the entity tag.</param>
/// <param name="PersonName">氏名.</param>
/// <param name="BirthDate">生年月日.</param>
/// <param name="ReportDate">報告年月日.</param>
/// <param name="SubmittedAt">When it was filed, or last filed again, UTC.</param>
/// <param name="Links">Addresses.</param>
internal sealed record NotificationRowDocument(
    Guid Id,
    string HersysId,
    string State,
    string? StateReason,
    DateTimeOffset StateSince,
    string FormVersion,
    int Revision,
    string PersonName,
    DateOnly? BirthDate,
    DateOnly? ReportDate,
    DateTimeOffset SubmittedAt,
    LinksDocument Links);
