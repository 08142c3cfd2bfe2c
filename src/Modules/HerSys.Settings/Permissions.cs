using HerSys.Platform.Security;

namespace HerSys.Settings;

internal sealed class Permissions : IPermissionProvider
{
    public IEnumerable<Permission> GetPermissions() =>
        [SettingsPermissions.ManageSettingsPermission, SettingsPermissions.ManageFeaturesPermission];

    public IEnumerable<PermissionStereotype> GetStereotypes() =>
    [
        new(RoleNames.TenantAdministrator, SettingsPermissions.ManageSettingsPermission, SettingsPermissions.ManageFeaturesPermission),
        new(RoleNames.Operator, SettingsPermissions.ManageSettingsPermission, SettingsPermissions.ManageFeaturesPermission),
    ];
}
