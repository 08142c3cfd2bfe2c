namespace HerSys.Users.Contracts;

/// <summary>Somebody whom one can step into in a demonstration.</summary>
/// <param name="UserId">The account.</param>
/// <param name="DutyId">The duty in which one arrives.</param>
/// <param name="DisplayName">The name as shown to colleagues.</param>
/// <param name="Role">The role of the duty, see <c>RoleNames</c>.</param>
/// <param name="OrganisationId">The organisation of the duty.</param>
/// <param name="OrganisationName">Its name.</param>
public sealed record StepInDoor(Guid UserId, Guid DutyId, string DisplayName, string Role, Guid OrganisationId, string OrganisationName);
