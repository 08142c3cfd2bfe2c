namespace HerSys.Tenants.ViewModels;

/// <summary>Which features to switch.</summary>
/// <param name="Enable">Ids to switch on.</param>
/// <param name="Disable">Ids to switch off.</param>
public sealed record FeatureChange(IReadOnlyList<string>? Enable, IReadOnlyList<string>? Disable);
