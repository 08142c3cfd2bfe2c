using System.Diagnostics.Metrics;
using HerSys.Platform.Hosting;
using HerSys.Platform.Localization;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Mvc.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Mvc.Hosting;

/// <summary>What tenants get from the shared part of the host.</summary>
internal static class TenantParts
{
    /// <summary>Captions, for the host and for the services of tenants.</summary>
    public static void AddTexts(this IServiceCollection services)
    {
        services.AddSingleton<ShellTexts>();
        services.AddSingleton<IShellTexts>(provider => provider.GetRequiredService<ShellTexts>());
        services.AddSingleton<ITexts, Texts>();
        services.ExportToTenants<IShellTexts>().ExportToTenants<ITexts>();
    }

    /// <summary>The host names the policies and counts, the tenant decides.</summary>
    public static void AddTenantParts(this IServiceCollection services)
    {
        services.ExportToTenants<IAuthorizationPolicyProvider>().ExportToTenants<IMeterFactory>();
        services.AddTenantServices("HerSys.Platform.Mvc", tenant => tenant.AddTenantAuthorization());
    }
}
