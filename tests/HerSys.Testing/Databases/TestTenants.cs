using System.Reflection;
using HerSys.Platform.Data;
using HerSys.Platform.Data.Connections;
using HerSys.Platform.Modules;
using HerSys.Platform.Outbox;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HerSys.Testing.Databases;

/// <summary>Tenants with their data and services, without a web host: for tests of what modules do with data.</summary>
public sealed class TestTenants : IAsyncDisposable
{
    private readonly Dictionary<string, ServiceProvider> containers = new(StringComparer.Ordinal);
    private readonly Action<IServiceCollection>? configure;
    private readonly IReadOnlyList<Assembly> modules;

    private TestTenants(TestDatabase database, IReadOnlyList<Assembly> modules, Action<IServiceCollection>? configure, TimeProvider? clock)
    {
        this.modules = modules;
        this.configure = configure;
        Database = database;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddSingleton<IExtensionCatalog>(new TestExtensionCatalog(modules));
        services.AddHostData(new ConfigurationBuilder().AddInMemoryCollection(database.Configuration).Build());
        Host = services.BuildServiceProvider();
    }

    /// <summary>Where the data is.</summary>
    public TestDatabase Database { get; }

    /// <summary>The host's services: catalogue, migrations, archives.</summary>
    public ServiceProvider Host { get; }

    /// <summary>Starts with an empty catalogue.</summary>
    /// <param name="provider">The product; the test is skipped where it is not installed.</param>
    /// <param name="modules">Assemblies with mappings and migrations, each after those that it depends on.</param>
    /// <param name="configure">Services of the tenants.</param>
    /// <param name="clock">The clock; the system's without one.</param>
    public static async Task<TestTenants> StartAsync(
        DatabaseProvider provider,
        IReadOnlyList<Assembly> modules,
        Action<IServiceCollection>? configure = null,
        TimeProvider? clock = null)
    {
        var tenants = new TestTenants(await TestDatabase.CreateAsync(provider), modules, configure, clock);
        await tenants.Host.GetRequiredService<ITenantCatalog>().MigrateAsync();
        return tenants;
    }

    /// <summary>Adds a running tenant whose database is migrated.</summary>
    public async Task<ShellSettings> AddAsync(string name)
    {
        var settings = new ShellSettings
        {
            Id = Guid.NewGuid().ToString("N")[..12],
            Name = name,
            DisplayName = name,
            UrlPrefix = name,
            State = TenantState.Running,
            SetUpAt = Host.GetRequiredService<TimeProvider>().GetUtcNow(),
            Database = Database.Info,
        };
        var stored = await Host.GetRequiredService<ITenantCatalog>().AddAsync(settings);
        await Host.GetRequiredService<ITenantDatabases>().MigrateAsync(stored);
        return stored;
    }

    /// <summary>Runs work in a fresh scope of a tenant.</summary>
    public async Task UsingAsync(ShellSettings tenant, Func<IServiceProvider, Task> work)
    {
        await using var scope = Container(tenant).CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    /// <summary>Runs work with a fresh session of a tenant.</summary>
    public Task UsingSessionAsync(ShellSettings tenant, Func<TenantDbContext, Task> work)
        => UsingAsync(tenant, services => work(services.GetRequiredService<TenantDbContext>()));

    /// <summary>Lets a tenant's container go, as the host does with an idle one.</summary>
    public async Task ReleaseAsync(ShellSettings tenant)
    {
        if (containers.Remove(tenant.Name, out var container))
        {
            await container.DisposeAsync();
        }
    }

    /// <summary>The model of the modules, as of this product.</summary>
    public async Task<IModel> ReadModelAsync()
    {
        IModel? model = null;
        await UsingSessionAsync(await AnyTenantAsync(), session =>
        {
            model = SchemaComparison.DesignModel(session);
            return Task.CompletedTask;
        });
        return model!;
    }

    /// <summary>Compares the migrated schema with the model; empty when they say the same.</summary>
    public async Task<IReadOnlyList<string>> CompareSchemaAsync()
    {
        var tenant = await AnyTenantAsync();
        IReadOnlyList<string> differences = [];
        await UsingSessionAsync(tenant, async session => differences = await SchemaComparison.CompareAsync(session, Database.Provider, tenant.ConnectionString));
        return differences;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var container in containers.Values)
        {
            await container.DisposeAsync();
        }

        await Host.DisposeAsync();
        await Database.DisposeAsync();
    }

    private async Task<ShellSettings> AnyTenantAsync()
    {
        var all = await Host.GetRequiredService<ITenantCatalog>().ListAsync();
        return all.Count > 0 ? all[0] : await AddAsync("schema");
    }

    private ServiceProvider Container(ShellSettings tenant)
    {
        lock (containers)
        {
            if (!containers.TryGetValue(tenant.Name, out var container))
            {
                container = Build(tenant);
                containers.Add(tenant.Name, container);
            }

            return container;
        }
    }

    private ServiceProvider Build(ShellSettings tenant)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(tenant);
        services.AddSingleton(Host.GetRequiredService<TimeProvider>());
        services.AddSingleton(Host.GetRequiredService<ILoggerFactory>());
        services.AddSingleton(Host.GetRequiredService<HostConnections>());
        services.AddSingleton(Host.GetRequiredService<OutboxSignal>());
        services.AddSingleton<IExtensionCatalog>(new TestExtensionCatalog(modules));
        services.AddSingleton<IShellScopeFactory, TestShellScopeFactory>();
        services.AddTenantData();
        configure?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }
}
