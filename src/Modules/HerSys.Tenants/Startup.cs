using HerSys.Platform.Modules;
using HerSys.Platform.Navigation;
using HerSys.Platform.Security;
using HerSys.Tenants.Services;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Tenants;

/// <summary>Registers tenant administration.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IPermissionProvider, Permissions>();
        services.AddSingleton<INavigationProvider, AdminMenu>();
        services.AddScoped<AuditedTenants>();
        services.AddScoped<TenantArchives>();
        services.AddScoped<RemoveTenant>();
    }
}
