using System.Globalization;
using HerSys.Users.Models;
using HerSys.Users.Services.Roles;

namespace HerSys.Users.ViewModels.Roles;

/// <summary>The page of a role.</summary>
/// <param name="Details">What it may do.</param>
/// <param name="Ticked">What was ticked in a form that was refused; null to show what was given.</param>
/// <param name="History">The newest changes.</param>
public sealed record RolePage(RoleDetails Details, IReadOnlySet<string>? Ticked, IReadOnlyList<RoleHistoryEntry> History)
{
    /// <summary>Whether a permission is ticked.</summary>
    public bool IsTicked(string permission) => (Ticked ?? Details.Given).Contains(permission);

    /// <summary>Permissions in words; the name itself for one whose feature is off.</summary>
    public string Words(IEnumerable<string> names, CultureInfo language)
    {
        var known = Details.Groups.SelectMany(group => group.Permissions).DistinctBy(permission => permission.Name).ToDictionary(permission => permission.Name, StringComparer.Ordinal);
        var isJapanese = language.TwoLetterISOLanguageName == "ja";
        var words = names.Select(name => known.TryGetValue(name, out var permission) ? (isJapanese ? permission.Description : permission.DescriptionEn) : name);
        return string.Join(isJapanese ? "、" : "; ", words);
    }
}
