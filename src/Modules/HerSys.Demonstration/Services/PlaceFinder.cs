using HerSys.Demonstration.Stories;
using HerSys.Platform.Recipes;
using HerSys.Users.Contracts;

namespace HerSys.Demonstration.Services;

/// <summary>Finds the organisations and people that the recipe made.</summary>
internal sealed class PlaceFinder(IOrganisationDirectory directory, IPeopleDirectory people)
{
    private const string HospitalWord = "病院";

    /// <exception cref="RecipeException">The recipe made no organisation of a kind that the stories need.</exception>
    public async Task<DemonstrationPlaces> FindAsync(CancellationToken cancellationToken)
    {
        var all = await directory.ListAsync(cancellationToken: cancellationToken);
        var institutions = all.Where(place => place.Kind == OrganisationKind.MedicalInstitution).ToList();
        var hospital = institutions.Find(place => place.Name.Contains(HospitalWord, StringComparison.Ordinal)) ?? throw Missing(HospitalWord);
        institutions.Remove(hospital);
        return new DemonstrationPlaces(
            One(all, OrganisationKind.HealthCenter),
            institutions.Count > 0 ? institutions : throw Missing("医療機関"),
            hospital,
            One(all, OrganisationKind.Hotel),
            One(all, OrganisationKind.Contractor));
    }

    /// <summary>Somebody who works there in a role.</summary>
    /// <exception cref="RecipeException">The recipe made nobody.</exception>
    public async Task<Colleague> SomeoneAsync(OrganisationInfo place, string role, CancellationToken cancellationToken) =>
        (await people.ColleaguesAsync(place.Id, cancellationToken)).FirstOrDefault(colleague => colleague.Role == role)
        ?? throw new RecipeException($"The demonstration needs somebody with the role {role} at {place.Name}.");

    private static OrganisationInfo One(IReadOnlyList<OrganisationInfo> all, OrganisationKind kind) =>
        all.FirstOrDefault(place => place.Kind == kind) ?? throw Missing(OrganisationKindLabels.Of(kind).Ja);

    private static RecipeException Missing(string what) =>
        new($"The demonstration needs an organisation: {what}. Put it into the recipe before the cases.");
}
