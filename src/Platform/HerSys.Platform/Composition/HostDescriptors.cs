using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Composition;

/// <summary>What the host's container consists of.</summary>
public sealed class HostDescriptors(IServiceCollection services)
{
    // Scoped host services that keep the provider they were made by: over the host's own they would not see the tenant.
    private static readonly string[] KeepTheirProvider = ["EndpointHtmlRenderer", "IRazorComponentEndpointInvoker"];

    private readonly Lazy<FrozenSet<Type>> types = new(() => services
        .Where(descriptor => !descriptor.IsKeyedService)
        .Select(descriptor => descriptor.ServiceType)
        .ToFrozenSet());

    private readonly Lazy<FrozenDictionary<Type, Type>> relocated = new(() => services
        .Where(descriptor => KeepTheirProvider.Contains(descriptor.ServiceType.Name))
        .ToFrozenDictionary(descriptor => descriptor.ServiceType, descriptor => descriptor.ImplementationType!));

    /// <summary>All descriptors.</summary>
    public IServiceCollection Services => services;

    /// <summary>Service types with their implementations that must be made over the two-tier provider.</summary>
    public FrozenDictionary<Type, Type> Relocated => relocated.Value;

    /// <summary>Whether the host registers this type.</summary>
    public bool Owns(Type serviceType) => types.Value.Contains(serviceType);
}
