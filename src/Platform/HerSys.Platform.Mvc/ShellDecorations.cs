using HerSys.Platform.Modules;
using HerSys.Platform.Mvc.DataProtection;
using HerSys.Platform.Mvc.Features;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;

namespace HerSys.Platform.Mvc;

/// <summary>Puts the platform's tenant-aware parts around those that ASP.NET Core has registered.</summary>
public static class ShellDecorations
{
    /// <summary>Wraps links, view components, captions and data protection. Call it last, after all of MVC.</summary>
    public static IServiceCollection DecorateShellServices(this IServiceCollection services)
    {
        services.Decorate<IEndpointAddressScheme<RouteValuesAddress>>((_, inner) => new FeatureAddressScheme<RouteValuesAddress>(inner));
        services.Decorate<IEndpointAddressScheme<string>>((_, inner) => new FeatureAddressScheme<string>(inner));
        services.Decorate<IViewComponentSelector>((provider, inner) =>
            new FeatureViewComponentSelector(inner, provider.GetRequiredService<IExtensionCatalog>()));
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, ShellStringLocalizerFactory>());
        services.DispatchDataProtection();
        return services;
    }

    // The host's own provider stays reachable for the shells, which derive the tenants' keys from it.
    private static void DispatchDataProtection(this IServiceCollection services)
    {
        var own = services.Take<IDataProtectionProvider>();
        services.RemoveAll<HostDataProtection>();
        services.AddSingleton(provider => new HostDataProtection((IDataProtectionProvider)own(provider)));
        services.AddSingleton<IDataProtectionProvider, ShellDataProtectionProvider>();
    }

    private static void Decorate<TService>(this IServiceCollection services, Func<IServiceProvider, TService, TService> wrap)
        where TService : class
    {
        var inner = services.Take<TService>();
        services.AddSingleton(provider => wrap(provider, (TService)inner(provider)));
    }

    // The implementations are internal to the framework, so they are made from their descriptors.
    private static Func<IServiceProvider, object> Take<TService>(this IServiceCollection services)
    {
        var descriptor = services.Last(candidate => candidate.ServiceType == typeof(TService));
        services.Remove(descriptor);
        return descriptor.ImplementationFactory
            ?? (provider => ActivatorUtilities.CreateInstance(provider, descriptor.ImplementationType!));
    }
}
