namespace HerSys.Users.Contracts;

/// <summary>A person who holds a duty today.</summary>
/// <param name="UserId">The account.</param>
/// <param name="DisplayName">The name as shown to colleagues.</param>
/// <param name="Role">The role of the duty, see <c>RoleNames</c>.</param>
/// <param name="OrganisationId">The organisation of the duty.</param>
public sealed record Colleague(Guid UserId, string DisplayName, string Role, Guid OrganisationId);
