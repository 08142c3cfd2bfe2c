using HerSys.Users.Contracts;

namespace HerSys.Demonstration.Stories;

/// <summary>The organisations in which the stories of a tenant take place.</summary>
internal sealed record DemonstrationPlaces(
    OrganisationInfo HealthCenter,
    IReadOnlyList<OrganisationInfo> Clinics,
    OrganisationInfo Hospital,
    OrganisationInfo Hotel,
    OrganisationInfo Contractor);
