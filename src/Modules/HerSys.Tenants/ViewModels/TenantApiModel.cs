using HerSys.Platform.Shells;

namespace HerSys.Tenants.ViewModels;

/// <summary>A tenant as REST shows it.</summary>
public sealed record TenantApiModel(
    string Name,
    string DisplayName,
    string? MunicipalityCode,
    string State,
    string? StateReason,
    string? UrlPrefix,
    IReadOnlyList<string> UrlHosts,
    IReadOnlyList<string> FeatureProfiles,
    IReadOnlyList<string> Features,
    long Version)
{
    /// <summary>One-time links and the like, after a set-up only.</summary>
    public IReadOnlyDictionary<string, string>? Messages { get; init; }

    /// <summary>Shows a tenant.</summary>
    public static TenantApiModel From(ShellSettings tenant) => new(
        tenant.Name,
        tenant.DisplayName,
        tenant.MunicipalityCode,
        tenant.State.ToString(),
        tenant.StateReason,
        tenant.UrlPrefix,
        tenant.UrlHosts,
        tenant.FeatureProfiles,
        [.. tenant.Features.Order(StringComparer.Ordinal)],
        tenant.Version);
}
