using HerSys.Japan;
using HerSys.Users.Contracts;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>Finds hospitals by what somebody types of their name or code.</summary>
internal sealed class HospitalFinder(IOrganisationDirectory organisations)
{
    private const int Most = 20;

    /// <summary>Those whose name or code contains what was typed, by name.</summary>
    public async Task<IReadOnlyList<OrganisationInfo>> SuggestAsync(string? typed, CancellationToken cancellationToken)
    {
        var word = JapaneseText.Normalize(typed);
        var all = await organisations.ListAsync(OrganisationKind.MedicalInstitution, includeClosed: false, cancellationToken);
        return [.. all.Where(hospital => IsMeant(hospital, word)).Take(Most)];
    }

    /// <summary>The one that is meant: the exact name or code, or the only one that contains it; else null.</summary>
    public async Task<OrganisationInfo?> FindAsync(string? typed, CancellationToken cancellationToken)
    {
        var word = JapaneseText.Normalize(typed);
        if (word.Length == 0)
        {
            return null;
        }

        var found = await SuggestAsync(word, cancellationToken);
        return found.FirstOrDefault(hospital => JapaneseText.Normalize(hospital.Name) == word || hospital.Code == word) ?? (found.Count == 1 ? found[0] : null);
    }

    private static bool IsMeant(OrganisationInfo hospital, string word) =>
        JapaneseText.Normalize(hospital.Name).Contains(word, StringComparison.OrdinalIgnoreCase) || hospital.Code?.Contains(word, StringComparison.Ordinal) == true;
}
