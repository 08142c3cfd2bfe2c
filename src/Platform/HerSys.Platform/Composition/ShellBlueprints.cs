using System.Collections.Concurrent;
using System.Collections.Frozen;
using HerSys.Platform.Extensions;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Composition;

/// <summary>
/// Composes the services of a set of features once, checks them, and shares the result among all tenants that have it.
/// </summary>
public sealed class ShellBlueprints(
    IServiceProvider root,
    HostDescriptors host,
    StartupCatalog startups,
    IEnumerable<TenantServiceRegistration> registrations,
    IEnumerable<ExportedHostService> exports)
{
    private readonly ConcurrentDictionary<FrozenSet<string>, Lazy<ShellBlueprint>> composed = new(ReferenceEqualityComparer.Instance);

    /// <summary>The blueprint of a set of features.</summary>
    /// <exception cref="ShellBuildException">A feature registers what is the host's, or a service cannot be built.</exception>
    public ShellBlueprint For(FrozenSet<string> features) =>
        composed.GetOrAdd(features, set => new Lazy<ShellBlueprint>(() => Compose(set))).Value;

    private ShellBlueprint Compose(FrozenSet<string> features)
    {
        IServiceCollection services = new ServiceCollection();
        foreach (var export in exports)
        {
            // As an instance: the tenant's container must never dispose what is the host's.
            services.AddSingleton(export.ServiceType, root.GetRequiredService(export.ServiceType));
        }

        AddOptionsAndLogging(services);
        services.AddSingleton<IShellScopeFactory, ShellScopeFactory>();
        var guard = new TenantRegistrationGuard(host);
        foreach (var registration in registrations)
        {
            guard.Watch(registration.Name, services, registration.Configure);
        }

        foreach (var startup in startups.All.Where(startup => startup.RunsWith(features)))
        {
            guard.Watch(startup.FeatureId, services, startup.Startup.ConfigureServices);
        }

        TryBuild(services);
        var tenantOptions = services.Select(descriptor => OptionsTypes.ConfiguredBy(descriptor.ServiceType)).OfType<Type>().ToFrozenSet();
        return new ShellBlueprint([.. services], new Ownership(tenantOptions, host.Relocated));
    }

    private void AddOptionsAndLogging(IServiceCollection services)
    {
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddOptions();
        services.AddSingleton(new HostServices(root));
        services.Replace(ServiceDescriptor.Singleton(typeof(IOptionsFactory<>), typeof(ShellOptionsFactory<>)));
        services.Replace(ServiceDescriptor.Singleton(typeof(IOptionsMonitor<>), typeof(ShellOptionsMonitor<>)));
    }

    // A trial build finds what cannot be activated before any tenant goes live with it.
    private static void TryBuild(IServiceCollection services)
    {
        IServiceCollection trial = new ServiceCollection();
        foreach (var descriptor in services)
        {
            trial.Add(descriptor);
        }

        trial.AddSingleton(TrialSettings.Instance);
        trial.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        try
        {
            trial.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }).Dispose();
        }
        catch (AggregateException error)
        {
            throw new ShellBuildException(string.Join(Environment.NewLine, error.InnerExceptions.Select(inner => inner.Message)), error);
        }
    }
}
