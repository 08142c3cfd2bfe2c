using HerSys.Platform.Security;

namespace HerSys.Exchange;

internal sealed class Permissions : IPermissionProvider
{
    public IEnumerable<Permission> GetPermissions() => [ExchangePermissions.Cases, ExchangePermissions.Manage];

    public IEnumerable<PermissionStereotype> GetStereotypes() =>
    [
        new(RoleNames.HealthCenterDirector, ExchangePermissions.Cases),
        new(RoleNames.PrefectureOfficer, ExchangePermissions.Cases),
        new(RoleNames.TenantAdministrator, ExchangePermissions.Cases, ExchangePermissions.Manage),
    ];
}
