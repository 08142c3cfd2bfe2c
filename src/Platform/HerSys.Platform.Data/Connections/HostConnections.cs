using System.Data.Common;
using HerSys.Platform.Data.Model;
using HerSys.Platform.Modules;
using HerSys.Platform.Shells;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Data.Connections;

/// <summary>
/// What all tenants of the process share to reach their databases: the modules of the model and one pool of
/// connections per PostgreSQL database. Tenant containers need it from the host, besides the clock, the log and the outbox's signal.
/// </summary>
public sealed class HostConnections(IExtensionCatalog extensions, ILoggerFactory loggers) : IAsyncDisposable
{
    private readonly PostgresDataSources dataSources = new(loggers);
    private readonly SqliteConnectionInterceptor sqlite = new();

    internal TenantModules Modules { get; } = new(extensions.Assemblies);

    internal PostgresDataSources DataSources => dataSources;

    /// <summary>Opens a connection that sees the tenant's rows only, for work below the session.</summary>
    internal async Task<DbConnection> OpenAsync(ShellSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Database.Provider == DatabaseProvider.PostgreSql)
        {
            var opened = await dataSources.Get(settings.ConnectionString).OpenConnectionAsync(cancellationToken);
            await new PostgresTenantInterceptor(settings).EnterAsync(opened, cancellationToken);
            return opened;
        }

        var file = new SqliteConnection(SqliteConnectionString(settings));
        await file.OpenAsync(cancellationToken);
        await SqliteConnectionInterceptor.PrepareAsync(file, cancellationToken);
        return file;
    }

    /// <summary>Opens a connection for a look from outside: a file that nobody else has open is closed with it.</summary>
    internal async Task<DbConnection> OpenForALookAsync(ShellSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Database.Provider == DatabaseProvider.PostgreSql)
        {
            return await OpenAsync(settings, cancellationToken);
        }

        var file = new SqliteConnection(new SqliteConnectionStringBuilder(SqliteConnectionString(settings)) { Pooling = false }.ToString());
        await file.OpenAsync(cancellationToken);
        return file;
    }

    internal string SqliteConnectionString(ShellSettings settings) => SqliteFiles.Complete(settings.ConnectionString);

    internal DbContextOptions<TenantDbContext> BuildOptions(ShellSettings settings)
    {
        var options = new DbContextOptionsBuilder<TenantDbContext>();
        options.UseLoggerFactory(loggers);

        // Every module is asked for mappings; one without tables is no news.
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning));
        options.ReplaceService<IModelCacheKeyFactory, TenantModelCacheKeyFactory>();
        if (settings.Database.Provider == DatabaseProvider.PostgreSql)
        {
            options.UseNpgsql(dataSources.Get(settings.ConnectionString));
            options.AddInterceptors(new PostgresTenantInterceptor(settings));
        }
        else
        {
            options.UseSqlite(SqliteConnectionString(settings));
            options.AddInterceptors(sqlite);
        }

        return options.Options;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => dataSources.DisposeAsync();
}
