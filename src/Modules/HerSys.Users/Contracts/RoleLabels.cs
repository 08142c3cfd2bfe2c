using HerSys.Japan;
using HerSys.Platform.Security;

namespace HerSys.Users.Contracts;

/// <summary>What the roles are called on screens (domain.md section 7).</summary>
public static class RoleLabels
{
    /// <summary>The name of a role; the role itself where it is not one of <see cref="RoleNames"/>.</summary>
    public static BilingualText Of(string role) => role switch
    {
        RoleNames.Doctor => new("医師", "Doctor"),
        RoleNames.Clerk => new("医療事務・代行入力", "Clerk"),
        RoleNames.InstitutionManager => new("システム利用管理者", "Institution manager"),
        RoleNames.WardStaff => new("病棟", "Ward staff"),
        RoleNames.HealthCenterStaff => new("保健所職員", "Health center staff"),
        RoleNames.HealthCenterDirector => new("保健所長", "Health center director"),
        RoleNames.Contractor => new("委託先", "Contractor"),
        RoleNames.PrefectureOfficer => new("都道府県の担当者", "Prefecture officer"),
        RoleNames.HotelNurse => new("宿泊療養施設の看護師", "Hotel nurse"),
        RoleNames.HotelOffice => new("宿泊療養施設の事務局", "Hotel office"),
        RoleNames.PublicHealthInstitute => new("地方衛生研究所・感染研", "Public health institute"),
        RoleNames.NationalOfficer => new("国の担当者", "National officer"),
        RoleNames.Trainer => new("研修の担当", "Trainer"),
        RoleNames.Auditor => new("監査", "Auditor"),
        RoleNames.TenantAdministrator => new("テナント管理者", "Tenant administrator"),
        RoleNames.Operator => new("運営者", "Operator"),
        _ => new(role, role),
    };
}
