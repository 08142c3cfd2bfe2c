using HerSys.Platform.Data.Catalog.Rows;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Catalog;

/// <summary>Copies settings to their row.</summary>
internal static class TenantRows
{
    public static TenantRow ToRow(ShellSettings settings, DateTimeOffset now) => new()
    {
        Id = settings.Id,
        Name = settings.Name,
        DisplayName = settings.DisplayName,
        MunicipalityCode = settings.MunicipalityCode,
        UrlPrefix = settings.UrlPrefix,
        State = settings.State,
        StateReason = settings.StateReason,
        Recipe = settings.Recipe,
        Database = settings.Database.Name,
        Theme = settings.Theme,
        Culture = settings.Culture,
        TimeZone = settings.TimeZone,
        Version = 1,
        CreatedAt = settings.CreatedAt == default ? now : settings.CreatedAt,
        SetUpAt = settings.SetUpAt,
    };

    /// <summary>Id, name and database never change: the rows of the tenant hang on them.</summary>
    public static void Update(TenantRow row, ShellSettings settings)
    {
        row.DisplayName = settings.DisplayName;
        row.MunicipalityCode = settings.MunicipalityCode;
        row.UrlPrefix = settings.UrlPrefix;
        row.State = settings.State;
        row.StateReason = settings.StateReason;
        row.Recipe = settings.Recipe;
        row.Theme = settings.Theme;
        row.Culture = settings.Culture;
        row.TimeZone = settings.TimeZone;
        row.SetUpAt = settings.SetUpAt;
        row.Version++;
    }

    public static IEnumerable<TenantAddressRow> Addresses(ShellSettings settings)
    {
        var hosts = settings.UrlHosts.Count == 0 ? [""] : settings.UrlHosts;
        return hosts.Select(host => new TenantAddressRow
        {
            Host = Normal(host),
            Prefix = Normal(settings.UrlPrefix),
            TenantId = settings.Id,
        }).DistinctBy(row => row.Host);
    }

    public static IEnumerable<TenantFeatureRow> Features(ShellSettings settings)
        => settings.SelectedFeatures.Distinct(StringComparer.Ordinal)
            .Select(feature => new TenantFeatureRow { TenantId = settings.Id, FeatureId = feature });

    public static IEnumerable<TenantFeatureProfileRow> Profiles(ShellSettings settings)
        => settings.FeatureProfiles.Distinct(StringComparer.Ordinal)
            .Select(profile => new TenantFeatureProfileRow { TenantId = settings.Id, Profile = profile });

    /// <summary>Addresses are compared without regard to case.</summary>
    private static string Normal(string? text) => (text ?? "").ToLowerInvariant();
}
