using HerSys.Cases.Statuses;

namespace HerSys.Cases.Services.Records;

/// <summary>A stay as the history of status implies it.</summary>
/// <param name="Kind">Kind of the place.</param>
/// <param name="OrganisationId">The place, where it is an organisation.</param>
/// <param name="Text">The place in words.</param>
/// <param name="From">Beginning (UTC).</param>
/// <param name="To">End (UTC); null while it lasts.</param>
internal sealed record PlannedStay(PlaceKind Kind, Guid? OrganisationId, string? Text, DateTimeOffset From, DateTimeOffset? To);
