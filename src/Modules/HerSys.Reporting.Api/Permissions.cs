using HerSys.Platform.Security;
using HerSys.Users.Contracts;

namespace HerSys.Reporting.Api;

/// <summary>
/// What the interface itself asks is that of the screens: a token may do what its holder may, in the duty it was made for.
/// Those who file get the right to make tokens, so that a clinic needs nobody else to connect its system.
/// </summary>
internal sealed class Permissions : IPermissionProvider
{
    public IEnumerable<Permission> GetPermissions() => [];

    public IEnumerable<PermissionStereotype> GetStereotypes() =>
    [
        new(RoleNames.Doctor, UserPermissions.UseApiTokensPermission),
        new(RoleNames.Clerk, UserPermissions.UseApiTokensPermission),
    ];
}
