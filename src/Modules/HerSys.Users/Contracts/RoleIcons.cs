using HerSys.Platform.Security;

namespace HerSys.Users.Contracts;

/// <summary>Icons of the roles in the theme's sprite. A word always stands beside.</summary>
public static class RoleIcons
{
    /// <summary>The icon of a role.</summary>
    public static string Of(string role) => role switch
    {
        RoleNames.Doctor => "doctor",
        RoleNames.Clerk => "form",
        RoleNames.WardStaff => "bed",
        RoleNames.HealthCenterStaff => "pulse",
        RoleNames.HealthCenterDirector => "check",
        RoleNames.Contractor => "phone",
        RoleNames.PrefectureOfficer => "building",
        RoleNames.HotelNurse or RoleNames.HotelOffice => "hotel",
        RoleNames.PublicHealthInstitute or RoleNames.NationalOfficer => "chart",
        RoleNames.Trainer => "book",
        RoleNames.Auditor => "lock",
        RoleNames.InstitutionManager => "people",
        RoleNames.TenantAdministrator or RoleNames.Operator => "gear",
        _ => "person",
    };
}
