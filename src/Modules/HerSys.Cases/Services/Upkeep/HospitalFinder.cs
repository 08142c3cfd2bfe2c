using HerSys.Japan;
using HerSys.Users.Contracts;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>Finds hospitals by what somebody types of their name, reading or code.</summary>
internal sealed class HospitalFinder(IOrganisationDirectory organisations)
{
    private const int Most = 20;

    /// <summary>Those whose name, reading or code contains what was typed, the best fit first.</summary>
    public Task<IReadOnlyList<OrganisationInfo>> SuggestAsync(string? typed, CancellationToken cancellationToken) =>
        organisations.SearchAsync(OrganisationKind.MedicalInstitution, typed, Most, cancellationToken);

    /// <summary>The one that is meant: the exact name or code, or the only one that contains it; else null.</summary>
    public async Task<OrganisationInfo?> FindAsync(string? typed, CancellationToken cancellationToken)
    {
        var word = JapaneseText.Normalize(typed);
        var found = await SuggestAsync(word, cancellationToken);
        return found.FirstOrDefault(hospital => JapaneseText.Normalize(hospital.Name) == word || hospital.Code == word) ?? (found.Count == 1 ? found[0] : null);
    }
}
