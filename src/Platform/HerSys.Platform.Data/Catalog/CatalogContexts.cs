using HerSys.Platform.Data.Connections;
using HerSys.Platform.Data.Migrations;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Data.Catalog;

/// <summary>Opens sessions of the host database.</summary>
internal sealed class CatalogContexts(HostDataOptions host, HostConnections connections, ILoggerFactory loggers)
    : IDbContextFactory<CatalogDbContext>
{
    private DbContextOptions<CatalogDbContext> Options => field ??= Build();

    public MigrationTarget Target => new(host.Catalog.Provider, host.Catalog.ConnectionString, AppRole: null);

    public CatalogDbContext CreateDbContext() => new(Options);

    private DbContextOptions<CatalogDbContext> Build()
    {
        var options = new DbContextOptionsBuilder<CatalogDbContext>().UseLoggerFactory(loggers);
        if (host.Catalog.Provider == DatabaseProvider.PostgreSql)
        {
            options.UseNpgsql(connections.DataSources.Get(host.Catalog.ConnectionString));
        }
        else
        {
            options.UseSqlite(SqliteFiles.Complete(host.Catalog.ConnectionString));
            options.AddInterceptors(new SqliteConnectionInterceptor());
        }

        return options.Options;
    }
}
