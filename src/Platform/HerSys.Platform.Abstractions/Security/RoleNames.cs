namespace HerSys.Platform.Security;

/// <summary>The roles of domain.md section 7. A duty (職務) at an organisation carries one of them.</summary>
public static class RoleNames
{
    /// <summary>医師: notifies and follows the own patients.</summary>
    public const string Doctor = "Doctor";

    /// <summary>医療事務・代行入力: types for the doctor, who stays responsible.</summary>
    public const string Clerk = "Clerk";

    /// <summary>システム利用管理者: gives accounts in the own institution.</summary>
    public const string InstitutionManager = "InstitutionManager";

    /// <summary>病棟: keeps the status of in-patients.</summary>
    public const string WardStaff = "WardStaff";

    /// <summary>保健所職員・保健師.</summary>
    public const string HealthCenterStaff = "HealthCenterStaff";

    /// <summary>保健所長: decides release.</summary>
    public const string HealthCenterDirector = "HealthCenterDirector";

    /// <summary>委託先: calls the people on an assigned list.</summary>
    public const string Contractor = "Contractor";

    /// <summary>都道府県の担当者.</summary>
    public const string PrefectureOfficer = "PrefectureOfficer";

    /// <summary>宿泊療養施設の看護師.</summary>
    public const string HotelNurse = "HotelNurse";

    /// <summary>宿泊療養施設の事務局: rooms and meals, no clinical detail.</summary>
    public const string HotelOffice = "HotelOffice";

    /// <summary>地方衛生研究所・国立感染症研究所: checks data quality, pseudonymised.</summary>
    public const string PublicHealthInstitute = "PublicHealthInstitute";

    /// <summary>国の担当者: national figures, pseudonymised.</summary>
    public const string NationalOfficer = "NationalOfficer";

    /// <summary>研修の担当.</summary>
    public const string Trainer = "Trainer";

    /// <summary>監査: reads the ledger.</summary>
    public const string Auditor = "Auditor";

    /// <summary>テナント管理者: people, features and settings of the own government.</summary>
    public const string TenantAdministrator = "TenantAdministrator";

    /// <summary>運営者: tenants, on the operator's tenant only.</summary>
    public const string Operator = "Operator";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Doctor, Clerk, InstitutionManager, WardStaff, HealthCenterStaff, HealthCenterDirector, Contractor,
        PrefectureOfficer, HotelNurse, HotelOffice, PublicHealthInstitute, NationalOfficer, Trainer, Auditor,
        TenantAdministrator, Operator,
    ];
}
