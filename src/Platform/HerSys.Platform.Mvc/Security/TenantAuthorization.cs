using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HerSys.Platform.Mvc.Security;

/// <summary>Registers in a tenant what decides about permissions.</summary>
public static class TenantAuthorization
{
    /// <summary>Adds the decision about permissions to a tenant's services. The names of policies stay the host's.</summary>
    public static IServiceCollection AddTenantAuthorization(this IServiceCollection services)
    {
        services.AddAuthorizationCore();
        services.TryAddTransient<IPolicyEvaluator, PolicyEvaluator>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IAuthorizationHandler, PermissionAuthorizationHandler>());
        return services;
    }
}
