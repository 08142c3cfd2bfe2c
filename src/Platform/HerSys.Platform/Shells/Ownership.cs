using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Shells;

/// <summary>
/// Says of each service type whether it is the tenant's or the host's; a type is never merged from both. Decisions are
/// shared by all tenants with the same features.
/// </summary>
public sealed class Ownership
{
    private readonly FrozenSet<Type> tenantOptions;
    private readonly FrozenDictionary<Type, Type> relocated;
    private readonly ConcurrentDictionary<Type, bool> decisions;
    private readonly IServiceProviderIsKeyedService? tenant;

    internal Ownership(FrozenSet<Type> tenantOptions, FrozenDictionary<Type, Type> relocated)
        : this(tenantOptions, relocated, new ConcurrentDictionary<Type, bool>(), tenant: null)
    {
    }

    private Ownership(
        FrozenSet<Type> tenantOptions,
        FrozenDictionary<Type, Type> relocated,
        ConcurrentDictionary<Type, bool> decisions,
        IServiceProviderIsKeyedService? tenant)
    {
        this.tenantOptions = tenantOptions;
        this.relocated = relocated;
        this.decisions = decisions;
        this.tenant = tenant;
    }

    /// <summary>The same decisions, answered by a tenant's container.</summary>
    public Ownership BindTo(IServiceProvider container) =>
        new(tenantOptions, relocated, decisions, container.GetRequiredService<IServiceProviderIsKeyedService>());

    /// <summary>Whether the tenant's container provides this type.</summary>
    public bool IsTenants(Type type) =>
        decisions.TryGetValue(type, out var known) ? known : decisions.GetOrAdd(type, Decide(type));

    /// <summary>Whether the tenant's container provides this type under a key.</summary>
    public bool IsTenantsKeyed(Type type, object? key) => tenant!.IsKeyedService(type, key);

    /// <summary>
    /// The implementation of a host service that keeps a service provider and must therefore be made over the two-tier
    /// one; null for all others.
    /// </summary>
    public Type? RelocatedImplementation(Type type) => relocated.GetValueOrDefault(type);

    private bool Decide(Type type)
    {
        if (type.IsConstructedGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            var argument = type.GenericTypeArguments[0];
            if (definition == typeof(IEnumerable<>))
            {
                return IsTenants(argument);
            }

            if (definition == typeof(IOptions<>) || definition == typeof(IOptionsSnapshot<>)
                || definition == typeof(IOptionsMonitor<>) || definition == typeof(IOptionsFactory<>))
            {
                // Without this rule AddOptions() would give each tenant its own MvcOptions, with their caches.
                return tenantOptions.Contains(argument);
            }
        }

        return tenant!.IsService(type);
    }
}
