using HerSys.Platform.Security;

namespace HerSys.Reporting;

/// <summary>Who works with notifications at first (domain.md 7).</summary>
internal sealed class Permissions : IPermissionProvider
{
    public IEnumerable<Permission> GetPermissions() =>
    [
        ReportingPermissions.View,
        ReportingPermissions.File,
        ReportingPermissions.Receive,
        ReportingPermissions.Enter,
        ReportingPermissions.Write,
        ReportingPermissions.Settings,
    ];

    public IEnumerable<PermissionStereotype> GetStereotypes() =>
    [
        new(RoleNames.Doctor, ReportingPermissions.View, ReportingPermissions.File),
        new(RoleNames.Clerk, ReportingPermissions.View, ReportingPermissions.File),
        new(RoleNames.InstitutionManager, ReportingPermissions.View),
        new(RoleNames.WardStaff, ReportingPermissions.View),
        new(RoleNames.HealthCenterStaff, ReportingPermissions.View, ReportingPermissions.Receive, ReportingPermissions.Enter),
        new(RoleNames.HealthCenterDirector, ReportingPermissions.View, ReportingPermissions.Receive, ReportingPermissions.Enter),
        new(RoleNames.PrefectureOfficer, ReportingPermissions.View),
        new(RoleNames.TenantAdministrator, ReportingPermissions.Settings),
    ];
}
