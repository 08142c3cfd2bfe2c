namespace HerSys.Platform.Tenants;

/// <summary>Changes to a tenant; null leaves a property as it is.</summary>
/// <param name="DisplayName">Name of the government.</param>
/// <param name="UrlPrefix">Path segment; an empty string means none.</param>
/// <param name="UrlHosts">Host names.</param>
/// <param name="FeatureProfiles">Names of feature profiles.</param>
/// <param name="Version">The version that the editor saw; null does not check.</param>
public sealed record TenantEdit(
    string? DisplayName = null,
    string? UrlPrefix = null,
    IReadOnlyList<string>? UrlHosts = null,
    IReadOnlyList<string>? FeatureProfiles = null,
    long? Version = null);
