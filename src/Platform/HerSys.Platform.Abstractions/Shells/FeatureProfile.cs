namespace HerSys.Platform.Shells;

/// <summary>
/// Which features a tenant may enable (機能プロファイル). Rules are read in order and the last match wins; what no
/// rule names is not allowed.
/// </summary>
/// <param name="Name">Unique name.</param>
/// <param name="Description">For whom it is meant.</param>
/// <param name="Rules">Ordered rules.</param>
public sealed record FeatureProfile(string Name, string Description, IReadOnlyList<FeatureProfileRule> Rules);
