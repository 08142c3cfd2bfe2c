using System.IO.Enumeration;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Features;

/// <summary>Decides by profiles which features a tenant may enable. Fails closed.</summary>
public static class FeatureProfiles
{
    /// <summary>
    /// Whether every named profile allows the feature. A profile that does not exist allows nothing; without any profile
    /// everything is allowed.
    /// </summary>
    public static bool Allows(string feature, IReadOnlyList<string> names, IReadOnlyList<FeatureProfile> known) =>
        names.All(name => known.FirstOrDefault(profile => profile.Name == name) is { } profile && Allows(feature, profile));

    private static bool Allows(string feature, FeatureProfile profile) =>
        profile.Rules.LastOrDefault(rule => FileSystemName.MatchesSimpleExpression(rule.Pattern, feature, ignoreCase: false))?.Include ?? false;
}
