using HerSys.Platform.Security;
using HerSys.Users.Contracts;

namespace HerSys.Users;

/// <summary>Who manages people at first.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <inheritdoc />
    public IEnumerable<Permission> GetPermissions() =>
    [
        UserPermissions.ManageUsersPermission,
        UserPermissions.ManageOwnUsersPermission,
        UserPermissions.ReviewApplicationsPermission,
        UserPermissions.ManageOrganisationsPermission,
        UserPermissions.ManageRolesPermission,
        UserPermissions.UseApiTokensPermission,
    ];

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetStereotypes() =>
    [
        Administrator(RoleNames.TenantAdministrator),
        Administrator(RoleNames.Operator),
        new(RoleNames.InstitutionManager, UserPermissions.ManageOwnUsersPermission),
        new(RoleNames.HealthCenterDirector, UserPermissions.ReviewApplicationsPermission),
        new(RoleNames.HealthCenterStaff, UserPermissions.ReviewApplicationsPermission),
    ];

    private static PermissionStereotype Administrator(string role) => new(
        role,
        UserPermissions.ManageUsersPermission,
        UserPermissions.ManageOrganisationsPermission,
        UserPermissions.ManageRolesPermission,
        UserPermissions.UseApiTokensPermission);
}
