using HerSys.Platform.BackgroundTasks;
using HerSys.Platform.Data.Archives;
using HerSys.Platform.Data.Catalog;
using HerSys.Platform.Data.Connections;
using HerSys.Platform.Data.Migrations;
using HerSys.Platform.Data.Outbox;
using HerSys.Platform.Outbox;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HerSys.Platform.Data;

/// <summary>Registers the host's side of the data layer.</summary>
public static class HostDataServices
{
    /// <summary>
    /// Adds the catalogue, the key ring in it, migrations and archives. The host must have
    /// <c>IExtensionCatalog</c> and logging.
    /// </summary>
    public static IServiceCollection AddHostData(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => HostDataOptions.Read(configuration));
        services.AddSingleton<HostConnections>();
        services.AddSingleton(provider => new MigrationRunner(
            provider.GetRequiredService<HostConnections>().DataSources,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<Microsoft.Extensions.Logging.ILogger<MigrationRunner>>()));
        services.AddSingleton<TenantMigrator>();
        services.AddSingleton<TenantArchive>();
        services.AddSingleton<ITenantDatabases, TenantDatabases>();
        services.AddSingleton<CatalogContexts>();
        services.AddSingleton<IDbContextFactory<CatalogDbContext>>(provider => provider.GetRequiredService<CatalogContexts>());
        services.AddSingleton<CatalogWriter>();
        services.AddSingleton<DatabaseList>();
        services.AddSingleton<ITenantCatalog, EfTenantCatalog>();
        services.AddSingleton<IHostNumberSource, EfHostNumberSource>();
        services.AddSingleton<IBackgroundTaskClaims, EfBackgroundTaskClaims>();
        services.AddSingleton<ISetUpLeases, EfSetUpLeases>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<IOutboxBacklog, OutboxBacklog>();
        services.AddSingleton<CatalogKeyRepository>();
        services.AddOptions<KeyManagementOptions>()
            .Configure<CatalogKeyRepository>((options, repository) => options.XmlRepository = repository);
        return services;
    }
}
