using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Mvc.Features;

/// <summary>
/// The provider at the time routes are mapped, once per process and without any tenant. Minimal APIs ask it which
/// parameters are services; it answers for the host and for all modules, and gives out the host's services only.
/// </summary>
internal sealed class RouteTimeServices(IServiceProvider host, IEnumerable<ServiceDescriptor> moduleServices)
    : IKeyedServiceProvider, IServiceProviderIsKeyedService
{
    private readonly IServiceProviderIsKeyedService hostTypes = host.GetRequiredService<IServiceProviderIsKeyedService>();
    private readonly HashSet<(Type Type, object? Key)> moduleTypes =
        moduleServices.Select(descriptor => (descriptor.ServiceType, descriptor.ServiceKey)).ToHashSet();

    public object? GetService(Type serviceType) =>
        serviceType == typeof(IServiceProvider)
        || serviceType == typeof(IServiceProviderIsService)
        || serviceType == typeof(IServiceProviderIsKeyedService)
            ? this
            : host.GetService(serviceType);

    public bool IsService(Type serviceType) => IsKeyedService(serviceType, serviceKey: null);

    public bool IsKeyedService(Type serviceType, object? serviceKey) =>
        IsModules(serviceType, serviceKey)
        || (serviceKey is null ? hostTypes.IsService(serviceType) : hostTypes.IsKeyedService(serviceType, serviceKey));

    public object? GetKeyedService(Type serviceType, object? serviceKey) => throw NoTenantHere(serviceType);

    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) => throw NoTenantHere(serviceType);

    private static NotSupportedException NoTenantHere(Type serviceType) =>
        new($"{serviceType} was asked for while routes are mapped. Routes are mapped once for all tenants: take services as parameters of the handler.");

    private bool IsModules(Type type, object? key) =>
        moduleTypes.Contains((type, key))
        || (type.IsConstructedGenericType && moduleTypes.Contains((type.GetGenericTypeDefinition(), key)));
}
