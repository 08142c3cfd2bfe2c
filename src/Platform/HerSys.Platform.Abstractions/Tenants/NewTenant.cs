namespace HerSys.Platform.Tenants;

/// <summary>A tenant to be created.</summary>
/// <param name="Name">2 to 32 lower-case letters, digits and hyphens, a letter first; not a reserved word.</param>
/// <param name="MunicipalityCode">全国地方公共団体コード, six digits with the check digit; null for the operator only.</param>
/// <param name="DisplayName">Name of the government; null takes the name of the prefecture that the code gives.</param>
/// <param name="UrlPrefix">Path segment; null takes <paramref name="Name"/>, an empty string means none.</param>
/// <param name="UrlHosts">Host names.</param>
/// <param name="Database">Name of a database of the catalogue; null for the default one.</param>
/// <param name="FeatureProfiles">Names of feature profiles.</param>
public sealed record NewTenant(
    string Name,
    string? MunicipalityCode,
    string? DisplayName = null,
    string? UrlPrefix = null,
    IReadOnlyList<string>? UrlHosts = null,
    string? Database = null,
    IReadOnlyList<string>? FeatureProfiles = null);
