using HerSys.Platform.Shells;

namespace HerSys.Testing.Databases;

/// <summary>An empty place for databases of one test: a folder of SQLite files, or a database of the private server.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? name;

    private TestDatabase(DatabaseProvider provider, string? name)
    {
        this.name = name;
        Provider = provider;
        Folder = Directory.CreateTempSubdirectory("hersys-data-").FullName;
    }

    /// <summary>The product.</summary>
    public DatabaseProvider Provider { get; }

    /// <summary>Folder for files of the test.</summary>
    public string Folder { get; }

    /// <summary>The database as the catalogue describes it; on SQLite one file per tenant.</summary>
    public DatabaseInfo Info => Provider == DatabaseProvider.PostgreSql
        ? new DatabaseInfo("default", Provider, PostgresServer.Require().OwnerConnectionString(name!), PostgresServer.AppRole)
        : new DatabaseInfo("default", Provider, $"Data Source={Path.Combine(Folder, "tenants", "{tenant}.db")}", null);

    /// <summary>How the superuser connects: PostgreSQL only.</summary>
    public string AdminConnectionString => PostgresServer.Require().AdminConnectionString(name!);

    /// <summary>Configuration of a host whose catalogue and tenants are here.</summary>
    public IDictionary<string, string?> Configuration => Provider == DatabaseProvider.PostgreSql
        ? new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["HerSys:Data:Path"] = Folder,
            ["HerSys:Catalog:Provider"] = "PostgreSql",
            ["HerSys:Catalog:ConnectionString"] = Info.ConnectionString,
            ["HerSys:Databases:default:Provider"] = "PostgreSql",
            ["HerSys:Databases:default:ConnectionString"] = Info.ConnectionString,
            ["HerSys:Databases:default:AppRole"] = Info.AppRole,
        }
        : new Dictionary<string, string?>(StringComparer.Ordinal) { ["HerSys:Data:Path"] = Folder };

    /// <summary>Makes a place; skips the test when the product is not installed.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider)
        => new(provider, provider == DatabaseProvider.PostgreSql ? await PostgresServer.Require().CreateDatabaseAsync() : null);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (name is not null)
        {
            await PostgresServer.Require().DropDatabaseAsync(name);
        }

        Directory.Delete(Folder, recursive: true);
    }
}
