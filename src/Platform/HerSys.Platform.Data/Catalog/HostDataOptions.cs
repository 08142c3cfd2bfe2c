using HerSys.Platform.Shells;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace HerSys.Platform.Data.Catalog;

/// <summary>Where the host's and the tenants' databases are, as the configuration says.</summary>
/// <param name="DataPath">Absolute path of the folder with SQLite files (<c>HerSys:Data:Path</c>).</param>
/// <param name="Catalog">The host database.</param>
/// <param name="Databases">Databases for tenants; the first is the default.</param>
public sealed record HostDataOptions(string DataPath, DatabaseInfo Catalog, IReadOnlyList<DatabaseInfo> Databases)
{
    private const string Root = "HerSys:Databases";
    private const string DefaultName = "default";

    /// <summary>Reads <c>HerSys:Data</c>, <c>HerSys:Catalog</c> and <c>HerSys:Databases</c>.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or not understood; the message names its key.</exception>
    public static HostDataOptions Read(IConfiguration configuration)
    {
        var data = DataFolder.Of(configuration);
        var catalog = ReadDatabase(configuration.GetSection("HerSys:Catalog"), Path.Combine(data, "host.db"));
        var databases = configuration.GetSection(Root).GetChildren().Select(section => ReadDatabase(section, null)).ToList();
        if (databases.Count == 0)
        {
            databases.Add(Sqlite(DefaultName, Path.Combine(data, "tenants", "{tenant}.db")));
        }

        databases.ForEach(CheckPattern);

        // The configuration orders its keys by name; a database called "default" is the default wherever it stands.
        return new HostDataOptions(data, catalog, [.. databases.OrderByDescending(database => database.Name == DefaultName)]);
    }

    // Removing a tenant deletes its file: one file for two tenants, or for the catalogue too, must be impossible.
    private static void CheckPattern(DatabaseInfo database)
    {
        if (database.Provider == DatabaseProvider.Sqlite && !database.ConnectionString.Contains("{tenant}", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{Root}:{database.Name}:ConnectionString must contain {{tenant}}: on SQLite each tenant has a file of its own.");
        }
    }

    private static DatabaseInfo ReadDatabase(IConfigurationSection section, string? defaultFile)
    {
        var provider = section["Provider"];
        var connectionString = section["ConnectionString"];
        if (provider is null && connectionString is null && defaultFile is not null)
        {
            return Sqlite("catalog", defaultFile);
        }

        if (!Enum.TryParse<DatabaseProvider>(provider, ignoreCase: true, out var product))
        {
            throw new InvalidOperationException($"{section.Path}:Provider must be Sqlite or PostgreSql, not '{provider}'.");
        }

        return string.IsNullOrWhiteSpace(connectionString)
            ? throw new InvalidOperationException($"{section.Path}:ConnectionString is missing.")
            : new DatabaseInfo(section.Key, product, connectionString, section["AppRole"]);
    }

    private static DatabaseInfo Sqlite(string name, string file)
        => new(name, DatabaseProvider.Sqlite, new SqliteConnectionStringBuilder { DataSource = file }.ToString(), null);
}
