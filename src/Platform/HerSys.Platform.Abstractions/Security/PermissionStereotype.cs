namespace HerSys.Platform.Security;

/// <summary>Permissions that a role gets when a feature is installed; taken away by an administrator, they stay away.</summary>
/// <param name="Role">Name of the role, see <see cref="RoleNames"/>.</param>
/// <param name="Permissions">What it is granted.</param>
public sealed record PermissionStereotype(string Role, params Permission[] Permissions);
