namespace HerSys.Users.Services.Actors;

/// <summary>A duty (職務) that somebody can use today.</summary>
/// <param name="DutyId">Its id.</param>
/// <param name="Role">Its role, see <c>RoleNames</c>.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="OrganisationName">The organisation's name.</param>
public sealed record HeldDuty(Guid DutyId, string Role, Guid OrganisationId, string OrganisationName);
