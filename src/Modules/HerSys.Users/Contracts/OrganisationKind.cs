namespace HerSys.Users.Contracts;

/// <summary>What kind of organisation (組織) somebody works for; it decides which roles can be held there.</summary>
public enum OrganisationKind
{
    /// <summary>自治体: the government that owns the tenant.</summary>
    LocalGovernment = 0,

    /// <summary>保健所: receives notifications from the municipalities of its area.</summary>
    HealthCenter = 1,

    /// <summary>医療機関: has a 10-digit code with a check digit (domain.md 11.3).</summary>
    MedicalInstitution = 2,

    /// <summary>宿泊療養施設.</summary>
    Hotel = 3,

    /// <summary>都道府県調整本部: places patients in beds.</summary>
    PrefectureHeadquarters = 4,

    /// <summary>国.</summary>
    Nation = 5,

    /// <summary>地方衛生研究所・国立感染症研究所.</summary>
    Laboratory = 6,

    /// <summary>委託先, for example a call centre.</summary>
    Contractor = 7,
}
