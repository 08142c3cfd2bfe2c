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
    ];

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetStereotypes() =>
    [
        new(RoleNames.TenantAdministrator, UserPermissions.ManageUsersPermission, UserPermissions.ManageOrganisationsPermission, UserPermissions.ManageRolesPermission),
        new(RoleNames.Operator, UserPermissions.ManageUsersPermission, UserPermissions.ManageOrganisationsPermission, UserPermissions.ManageRolesPermission),
        new(RoleNames.InstitutionManager, UserPermissions.ManageOwnUsersPermission),
        new(RoleNames.HealthCenterDirector, UserPermissions.ReviewApplicationsPermission),
        new(RoleNames.HealthCenterStaff, UserPermissions.ReviewApplicationsPermission),
    ];
}
