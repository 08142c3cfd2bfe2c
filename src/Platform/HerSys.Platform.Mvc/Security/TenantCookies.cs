using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Mvc.Security;

/// <summary>Registers in a tenant what binds sign-in cookies to it.</summary>
public static class TenantCookies
{
    /// <summary>Binds all sign-in cookies to the tenant. Call it after <c>AddIdentity</c>.</summary>
    public static IServiceCollection AddTenantCookies(this IServiceCollection services)
    {
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IPostConfigureOptions<CookieAuthenticationOptions>, ConfigureTenantCookies>());
        return services;
    }
}
