using HerSys.Platform.Security;

namespace HerSys.Audit;

internal sealed class Permissions : IPermissionProvider
{
    public IEnumerable<Permission> GetPermissions() => [AuditPermissions.Ledger, AuditPermissions.OfRecord];

    public IEnumerable<PermissionStereotype> GetStereotypes() =>
    [
        new(RoleNames.Auditor, AuditPermissions.Ledger, AuditPermissions.OfRecord),
        new(RoleNames.TenantAdministrator, AuditPermissions.Ledger),
        new(RoleNames.HealthCenterStaff, AuditPermissions.OfRecord),
        new(RoleNames.HealthCenterDirector, AuditPermissions.OfRecord),
    ];
}
