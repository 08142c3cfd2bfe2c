using HerSys.Platform.Data.Connections;
using HerSys.Platform.Data.Outbox;
using HerSys.Platform.Data.Settings;
using HerSys.Platform.Outbox;
using HerSys.Platform.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Data;

/// <summary>Registers the tenant's side of the data layer.</summary>
public static class TenantDataServices
{
    /// <summary>
    /// Adds the session, settings and outbox. The container must have <c>ShellSettings</c>, <c>TimeProvider</c>,
    /// logging, options, <c>IShellScopeFactory</c>, and the host's <see cref="HostConnections"/> and
    /// <see cref="OutboxSignal"/> as instances.
    /// </summary>
    public static IServiceCollection AddTenantData(this IServiceCollection services)
    {
        services.AddSingleton<TenantConnection>();
        services.AddScoped<TenantDbContext>();
        services.AddSingleton<SiteSettingsCache>();
        services.AddScoped<ISiteService, EfSiteService>();
        services.AddScoped<IOutbox, EfOutbox>();
        services.AddScoped<IOutboxDispatcher, OutboxDispatcher>();
        return services;
    }
}
