using HerSys.Users.Services.Roles;

namespace HerSys.Users.Services.Recipes;

/// <summary>What a file would change in a role.</summary>
/// <param name="Role">The role, see <c>RoleNames</c>.</param>
/// <param name="Change">Permissions given and taken.</param>
public sealed record PlannedRole(string Role, RoleChange Change);
