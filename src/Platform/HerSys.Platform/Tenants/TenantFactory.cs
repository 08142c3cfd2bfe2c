using HerSys.Japan;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Tenants;

/// <summary>Turns a wish for a tenant into checked settings.</summary>
public sealed class TenantFactory(ITenantCatalog catalog, TimeProvider clock)
{
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int IdLength = 12;

    /// <summary>Checks every field and fills in what was left to defaults.</summary>
    /// <exception cref="TenantRefusedException">A field is wrong.</exception>
    public async Task<ShellSettings> MakeAsync(NewTenant wish, CancellationToken cancellationToken)
    {
        var isDefault = wish.Name == ShellSettings.DefaultName;
        var name = isDefault ? wish.Name : TenantRules.CheckName(wish.Name);
        var code = isDefault && wish.MunicipalityCode is null ? null : (string?)TenantRules.CheckCode(wish.MunicipalityCode).ToString();
        var prefix = wish.UrlPrefix ?? (isDefault ? "" : name);
        return new ShellSettings
        {
            Id = Random.Shared.GetString(Alphabet, IdLength),
            Name = name,
            DisplayName = DisplayName(wish, code),
            MunicipalityCode = code,
            UrlPrefix = prefix.Length == 0 ? null : TenantRules.CheckPrefix(prefix),
            UrlHosts = [.. (wish.UrlHosts ?? []).Select(TenantRules.CheckHost)],
            State = TenantState.Uninitialized,
            Database = await FindDatabaseAsync(wish.Database, cancellationToken),
            FeatureProfiles = await CheckProfilesAsync(wish.FeatureProfiles ?? [], cancellationToken),
            CreatedAt = clock.GetUtcNow(),
        };
    }

    /// <summary>Checks the names of feature profiles.</summary>
    /// <exception cref="TenantRefusedException">One of them does not exist.</exception>
    public async Task<IReadOnlyList<string>> CheckProfilesAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        if (names.Count == 0)
        {
            return names;
        }

        var known = await catalog.ListProfilesAsync(cancellationToken);
        var unknown = names.FirstOrDefault(name => known.All(profile => profile.Name != name));
        return unknown is null ? names : throw TenantRefusals.Profile(unknown);
    }

    private static string DisplayName(NewTenant wish, string? code)
    {
        if (!string.IsNullOrWhiteSpace(wish.DisplayName))
        {
            return wish.DisplayName.Trim();
        }

        var isPrefecture = MunicipalityCode.TryParse(code, out var parsed) && parsed.IsPrefecture;
        return isPrefecture && Prefectures.TryGet(parsed.PrefectureCode, out var prefecture) ? prefecture.NameJa : wish.Name;
    }

    private async Task<DatabaseInfo> FindDatabaseAsync(string? name, CancellationToken cancellationToken)
    {
        var databases = await catalog.ListDatabasesAsync(cancellationToken);
        return name is null
            ? databases[0]
            : databases.FirstOrDefault(database => database.Name == name) ?? throw TenantRefusals.Database(name);
    }
}
