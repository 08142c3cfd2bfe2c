using HerSys.Platform.Security;

namespace HerSys.Exchange;

internal sealed class Permissions : IPermissionProvider
{
    public IEnumerable<Permission> GetPermissions() => [ExchangePermissions.Cases];

    public IEnumerable<PermissionStereotype> GetStereotypes() =>
    [
        new(RoleNames.TenantAdministrator, ExchangePermissions.Cases),
    ];
}
