using HerSys.Japan;

namespace HerSys.Users.Contracts;

/// <summary>What the kinds of organisations are called on screens.</summary>
public static class OrganisationKindLabels
{
    /// <summary>The name of a kind.</summary>
    public static BilingualText Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.LocalGovernment => new("自治体", "Local government"),
        OrganisationKind.HealthCenter => new("保健所", "Health center"),
        OrganisationKind.MedicalInstitution => new("医療機関", "Medical institution"),
        OrganisationKind.Hotel => new("宿泊療養施設", "Hotel for isolation"),
        OrganisationKind.PrefectureHeadquarters => new("都道府県調整本部", "Prefecture headquarters"),
        OrganisationKind.Nation => new("国", "Nation"),
        OrganisationKind.Laboratory => new("地方衛生研究所・感染研", "Laboratory"),
        OrganisationKind.Contractor => new("委託先", "Contractor"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of organisation."),
    };
}
