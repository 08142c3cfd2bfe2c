using HerSys.Platform.Shells;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Connections;

/// <summary>
/// How the sessions of one tenant reach its database. One per tenant container; when the container goes, the pooled
/// SQLite files are closed, since a pool would outlive it.
/// </summary>
public sealed class TenantConnection(ShellSettings settings, HostConnections connections) : IDisposable
{
    /// <summary>Id of the tenant.</summary>
    public string TenantId => settings.Id;

    internal DbContextOptions<TenantDbContext> Options => field ??= connections.BuildOptions(settings);

    internal TenantModules Modules => connections.Modules;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (settings.Database.Provider == DatabaseProvider.Sqlite)
        {
            using var connection = new SqliteConnection(connections.SqliteConnectionString(settings));
            SqliteConnection.ClearPool(connection);
        }
    }
}
