using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.People;

/// <summary>Which roles can be held at which kind of organisation: a clinic cannot have a director of a health center.</summary>
public sealed class AssignableRoles(ShellSettings tenant)
{
    /// <summary>Kinds of organisations whose people apply for accounts.</summary>
    public static IReadOnlyList<OrganisationKind> ApplyingKinds { get; } =
        [OrganisationKind.MedicalInstitution, OrganisationKind.Hotel, OrganisationKind.Contractor];

    /// <summary>The roles of a kind.</summary>
    public IReadOnlyList<string> For(OrganisationKind kind) => kind switch
    {
        OrganisationKind.LocalGovernment => tenant.IsDefault
            ? [RoleNames.TenantAdministrator, RoleNames.Operator, RoleNames.Auditor, RoleNames.Trainer]
            : [RoleNames.TenantAdministrator, RoleNames.PrefectureOfficer, RoleNames.Auditor, RoleNames.Trainer],
        OrganisationKind.HealthCenter => [RoleNames.HealthCenterStaff, RoleNames.HealthCenterDirector, RoleNames.InstitutionManager, RoleNames.Trainer],
        OrganisationKind.MedicalInstitution => [RoleNames.Doctor, RoleNames.Clerk, RoleNames.WardStaff, RoleNames.InstitutionManager],
        OrganisationKind.Hotel => [RoleNames.HotelNurse, RoleNames.HotelOffice, RoleNames.InstitutionManager],
        OrganisationKind.PrefectureHeadquarters => [RoleNames.PrefectureOfficer, RoleNames.InstitutionManager],
        OrganisationKind.Nation => [RoleNames.NationalOfficer, RoleNames.InstitutionManager],
        OrganisationKind.Laboratory => [RoleNames.PublicHealthInstitute, RoleNames.InstitutionManager],
        OrganisationKind.Contractor => [RoleNames.Contractor, RoleNames.InstitutionManager],
        _ => [],
    };

    /// <summary>Refuses a role that cannot be held there.</summary>
    /// <param name="kind">The kind of organisation.</param>
    /// <param name="role">The role.</param>
    /// <param name="field">The form's field, for the refusal.</param>
    /// <exception cref="UserRefusedException">It cannot.</exception>
    public void Demand(OrganisationKind kind, string role, string field = "Role")
    {
        if (For(kind).Contains(role, StringComparer.Ordinal))
        {
            return;
        }

        var possible = For(kind).Select(RoleLabels.Of).ToList();
        throw new UserRefusedException(
            field,
            $"役割「{RoleLabels.Of(role).Ja}」は、{OrganisationKindLabels.Of(kind).Ja}では使えません。{string.Join("、", possible.Select(label => label.Ja))}から選んでください。",
            $"The role '{RoleLabels.Of(role).En}' cannot be held at this kind of organisation ({OrganisationKindLabels.Of(kind).En}). Choose one of: {string.Join(", ", possible.Select(label => label.En))}.");
    }
}
