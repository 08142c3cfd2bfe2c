using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Shells;

/// <summary>The two-tier provider of a scope: a service is the tenant's or else the host's.</summary>
public sealed class ShellServices : IKeyedServiceProvider, ISupportRequiredService, IServiceScopeFactory, IServiceProviderIsKeyedService
{
    private readonly IServiceProvider tenant;
    private readonly IServiceProvider host;
    private readonly Shell shell;
    private readonly IServiceProvider hostRoot;
    private Dictionary<Type, object>? relocated;

    internal ShellServices(IServiceProvider tenant, IServiceProvider host, Shell shell, IServiceProvider hostRoot)
    {
        this.tenant = tenant;
        this.host = host;
        this.shell = shell;
        this.hostRoot = hostRoot;
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IServiceProvider) || serviceType == typeof(IServiceScopeFactory)
            || serviceType == typeof(IServiceProviderIsService) || serviceType == typeof(IServiceProviderIsKeyedService))
        {
            return this;
        }

        return shell.Owns.RelocatedImplementation(serviceType) is { } implementation
            ? Relocate(serviceType, implementation)
            : TierOf(serviceType).GetService(serviceType);
    }

    /// <inheritdoc />
    public object GetRequiredService(Type serviceType) =>
        GetService(serviceType)
        ?? throw new InvalidOperationException($"Neither tenant '{shell.Settings.Name}' nor the host provides {serviceType}. Is the feature that registers it on?");

    /// <inheritdoc />
    public object? GetKeyedService(Type serviceType, object? serviceKey) =>
        KeyedTierOf(serviceType, serviceKey).GetKeyedService(serviceType, serviceKey);

    /// <inheritdoc />
    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) =>
        KeyedTierOf(serviceType, serviceKey).GetRequiredKeyedService(serviceType, serviceKey);

    /// <inheritdoc />
    public bool IsService(Type serviceType) =>
        shell.Owns.IsTenants(serviceType) || host.GetRequiredService<IServiceProviderIsService>().IsService(serviceType);

    /// <inheritdoc />
    public bool IsKeyedService(Type serviceType, object? serviceKey) =>
        shell.Owns.IsTenantsKeyed(serviceType, serviceKey)
        || host.GetRequiredService<IServiceProviderIsKeyedService>().IsKeyedService(serviceType, serviceKey);

    /// <inheritdoc />
    public IServiceScope CreateScope()
    {
        if (!shell.TryEnter())
        {
            throw new ObjectDisposedException(nameof(Shell), $"Tenant '{shell.Settings.Name}' was released.");
        }

        return new ShellChildScope(new ShellScope(shell, hostRequest: null, hostRoot));
    }

    internal async ValueTask DisposeRelocatedAsync()
    {
        foreach (var made in relocated?.Values ?? Enumerable.Empty<object>())
        {
            if (made is IAsyncDisposable asynchronous)
            {
                await asynchronous.DisposeAsync();
            }
            else if (made is IDisposable disposable)
            {
                disposable.Dispose();
            }
        }
    }

    private object Relocate(Type serviceType, Type implementation)
    {
        relocated ??= [];
        if (!relocated.TryGetValue(serviceType, out var made))
        {
            relocated[serviceType] = made = ActivatorUtilities.CreateInstance(this, implementation);
        }

        return made;
    }

    private IServiceProvider TierOf(Type serviceType) => shell.Owns.IsTenants(serviceType) ? tenant : host;

    private IKeyedServiceProvider KeyedTierOf(Type serviceType, object? serviceKey) =>
        (IKeyedServiceProvider)(shell.Owns.IsTenantsKeyed(serviceType, serviceKey) ? tenant : host);
}
