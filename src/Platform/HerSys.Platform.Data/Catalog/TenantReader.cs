using HerSys.Platform.Data.Catalog.Rows;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Catalog;

/// <summary>Reads tenants with all that belongs to them: one query per table, however many tenants there are.</summary>
internal sealed class TenantReader(CatalogDbContext session, IReadOnlyList<DatabaseInfo> databases)
{
    public async Task<IReadOnlyList<ShellSettings>> ReadAsync(IQueryable<TenantRow> tenants, CancellationToken cancellationToken)
    {
        var rows = await tenants.AsNoTracking().ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return [];
        }

        var ids = tenants.Select(row => row.Id);
        var addresses = await session.Addresses.AsNoTracking().Where(row => ids.Contains(row.TenantId))
            .OrderBy(row => row.Host).ToListAsync(cancellationToken);
        var features = await session.Features.AsNoTracking().Where(row => ids.Contains(row.TenantId))
            .OrderBy(row => row.FeatureId).ToListAsync(cancellationToken);
        var profiles = await session.TenantProfiles.AsNoTracking().Where(row => ids.Contains(row.TenantId))
            .OrderBy(row => row.Profile).ToListAsync(cancellationToken);
        var hostsOf = addresses.Where(row => row.Host.Length > 0).ToLookup(row => row.TenantId, row => row.Host);
        var featuresOf = features.ToLookup(row => row.TenantId, row => string.Intern(row.FeatureId));
        var profilesOf = profiles.ToLookup(row => row.TenantId, row => row.Profile);
        return [.. rows.Select(row => ToSettings(row, [.. hostsOf[row.Id]], [.. featuresOf[row.Id]], [.. profilesOf[row.Id]]))];
    }

    private ShellSettings ToSettings(TenantRow row, string[] hosts, string[] features, string[] profiles)
    {
        var database = databases.FirstOrDefault(database => database.Name == row.Database);
        return new ShellSettings
        {
            Id = row.Id,
            Name = row.Name,
            DisplayName = row.DisplayName,
            MunicipalityCode = row.MunicipalityCode,
            UrlPrefix = row.UrlPrefix,
            UrlHosts = hosts,
            State = database is null ? TenantState.Invalid : row.State,
            StateReason = database is null ? MissingDatabase(row.Database) : row.StateReason,
            Recipe = row.Recipe,
            Database = database ?? new DatabaseInfo(row.Database, DatabaseProvider.Sqlite, "Data Source=", null),
            SelectedFeatures = features,
            FeatureProfiles = profiles,
            Theme = row.Theme,
            Culture = row.Culture,
            TimeZone = row.TimeZone,
            Version = row.Version,
            CreatedAt = row.CreatedAt,
            SetUpAt = row.SetUpAt,
        };
    }

    private static string MissingDatabase(string name)
        => $"データベース「{name}」が設定にありません。HerSys:Databases:{name} を設定してください。"
            + $" (The database '{name}' is not configured: set HerSys:Databases:{name}.)";
}
