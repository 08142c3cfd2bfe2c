using HerSys.Platform.Security;

namespace HerSys.Cases;

/// <summary>Who works with cases at first (domain.md 7). Which cases they see is decided by the policy of visibility.</summary>
internal sealed class Permissions : IPermissionProvider
{
    public IEnumerable<Permission> GetPermissions() =>
    [
        CasePermissions.View,
        CasePermissions.ViewAll,
        CasePermissions.Edit,
        CasePermissions.Course,
        CasePermissions.Status,
        CasePermissions.Assign,
        CasePermissions.Export,
        CasePermissions.Release,
        CasePermissions.Override,
        CasePermissions.Manage,
    ];

    public IEnumerable<PermissionStereotype> GetStereotypes() =>
    [
        new(RoleNames.Doctor, CasePermissions.View, CasePermissions.Course, CasePermissions.Status),
        new(RoleNames.Clerk, CasePermissions.View),
        new(RoleNames.InstitutionManager, CasePermissions.View),
        new(RoleNames.WardStaff, CasePermissions.View, CasePermissions.Course, CasePermissions.Status),
        new(
            RoleNames.HealthCenterStaff,
            CasePermissions.View, CasePermissions.Edit, CasePermissions.Course, CasePermissions.Status, CasePermissions.Assign,
            CasePermissions.Export),
        new(
            RoleNames.HealthCenterDirector,
            CasePermissions.View, CasePermissions.Edit, CasePermissions.Course, CasePermissions.Status, CasePermissions.Assign,
            CasePermissions.Export, CasePermissions.Release, CasePermissions.Override, CasePermissions.Manage),
        new(RoleNames.TenantAdministrator, CasePermissions.Manage),
        new(RoleNames.PrefectureOfficer, CasePermissions.View, CasePermissions.ViewAll, CasePermissions.Status, CasePermissions.Export),
        new(RoleNames.Contractor, CasePermissions.View, CasePermissions.Course),
        new(RoleNames.HotelNurse, CasePermissions.View, CasePermissions.Course, CasePermissions.Status),
        new(RoleNames.HotelOffice, CasePermissions.View),
        new(RoleNames.PublicHealthInstitute, CasePermissions.View, CasePermissions.Export),
        new(RoleNames.NationalOfficer, CasePermissions.View, CasePermissions.Export),
    ];
}
