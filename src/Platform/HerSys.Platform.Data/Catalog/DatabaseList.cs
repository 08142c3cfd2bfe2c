using HerSys.Platform.Data.Catalog.Rows;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Catalog;

/// <summary>
/// Databases for tenants: those of the configuration, which may carry secrets and never enter the catalogue, and
/// those that an operator added.
/// </summary>
internal sealed class DatabaseList(HostDataOptions host)
{
    public async Task<IReadOnlyList<DatabaseInfo>> ReadAsync(CatalogDbContext session, CancellationToken cancellationToken)
    {
        var added = await session.Databases.AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancellationToken);
        var others = added.Where(row => !IsConfigured(row.Name))
            .Select(row => new DatabaseInfo(row.Name, row.Provider, row.ConnectionString, row.AppRole));
        return [.. host.Databases, .. others];
    }

    /// <exception cref="InvalidOperationException">The configuration decides over a database of that name.</exception>
    public async Task SaveAsync(CatalogDbContext session, DatabaseInfo database, CancellationToken cancellationToken)
    {
        if (IsConfigured(database.Name))
        {
            throw new InvalidOperationException($"The database '{database.Name}' is set by HerSys:Databases:{database.Name}; change it there.");
        }

        var row = await session.Databases.SingleOrDefaultAsync(row => row.Name == database.Name, cancellationToken);
        if (row is null)
        {
            row = new DatabaseRow { Name = database.Name, ConnectionString = "" };
            session.Add(row);
        }

        row.Provider = database.Provider;
        row.ConnectionString = database.ConnectionString;
        row.AppRole = database.AppRole;
    }

    private bool IsConfigured(string name) => host.Databases.Any(database => database.Name == name);
}
