namespace HerSys.Users.Services.Roles;

/// <summary>A role in the list.</summary>
/// <param name="Role">The role, see <c>RoleNames</c>.</param>
/// <param name="Permissions">How many of the permissions that exist were given to it.</param>
/// <param name="People">How many people hold it today.</param>
public sealed record RoleRow(string Role, int Permissions, int People);
