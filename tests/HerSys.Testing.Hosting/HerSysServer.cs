using HerSys.Host;
using HerSys.Platform.Hosting;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Testing.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace HerSys.Testing.Hosting;

/// <summary>The real host in this process, listening on loopback, with data of its own that is deleted afterwards.</summary>
public sealed class HerSysServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TestDatabase data;
    private readonly Dictionary<string, string?> settings;

    private HerSysServer(WebApplication app, TestDatabase data, Dictionary<string, string?> settings, TestClock clock, LogRecorder log)
    {
        this.app = app;
        this.data = data;
        this.settings = settings;
        Clock = clock;
        Log = log;
    }

    /// <summary>The clock of the host; it stands still until a test moves it.</summary>
    public TestClock Clock { get; }

    /// <summary>What the host logged.</summary>
    public LogRecorder Log { get; }

    /// <summary>The services of the host.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>The configuration of the host, which a test may change while it runs.</summary>
    public IConfiguration Configuration => app.Configuration;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>Tenant administration, the same that screens, REST and command line use.</summary>
    public ITenantService Tenants => Services.GetRequiredService<ITenantService>();

    /// <summary>Starts a host with an operator's tenant.</summary>
    /// <param name="settings">Settings of the host, over those of the test.</param>
    /// <param name="services">Services of the host.</param>
    /// <param name="withOperator">Whether the operator's tenant is set up.</param>
    /// <param name="provider">Where catalogue and tenants are: files, or one pooled PostgreSQL database.</param>
    /// <exception cref="SkipTestException">PostgreSQL is asked for and not installed.</exception>
    public static async Task<HerSysServer> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null,
        bool withOperator = true,
        DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var place = await TestDatabase.CreateAsync(provider);
        var all = place.Configuration.Concat(settings ?? new Dictionary<string, string?>()).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value);
        var now = new TestClock();
        var log = new LogRecorder();
        var host = HostApplication.Build([], builder => Configure(builder, now, log, all, services));
        await host.Services.GetRequiredService<ShellStartup>().RunAsync(CancellationToken.None);
        if (withOperator)
        {
            await host.Services.GetRequiredService<FirstRun>().RunAsync(CancellationToken.None);
        }

        await host.StartAsync();
        return new HerSysServer(host, place, all, now, log);
    }

    /// <summary>Another node of the same installation: the same catalogue and databases, a process memory of its own.</summary>
    public Task<HerSysServer> StartNodeAsync(Action<IServiceCollection>? services = null) =>
        StartAsync(settings, services, withOperator: false);

    /// <summary>What a start does before it listens: sets up what is missing, and nothing when nothing is.</summary>
    public Task FirstRunAsync() => Services.GetRequiredService<FirstRun>().RunAsync(CancellationToken.None);

    /// <summary>Creates a tenant and sets it up.</summary>
    public async Task<ShellSettings> AddTenantAsync(string name, string code, string? display = null, string? recipe = null)
    {
        await Tenants.CreateAsync(new NewTenant(name, code, display ?? name));
        var result = await Tenants.SetupAsync(name, recipe);
        return result.Succeeded ? result.Settings : throw new InvalidOperationException(result.Settings.StateReason);
    }

    /// <summary>A visitor without cookies.</summary>
    public TenantClient Visit(string tenant) => new(Address, tenant == ShellSettings.DefaultName ? "" : "/" + tenant);

    /// <summary>Runs work inside a tenant, as its modules do.</summary>
    public Task UsingAsync(string tenant, Func<IServiceProvider, Task> work) =>
        Services.GetRequiredService<IShellHost>().UsingScopeAsync(Services.GetRequiredService<IRunningShellTable>().Find(tenant)!, work);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await data.DisposeAsync();
    }

    private static void Configure(
        WebApplicationBuilder builder,
        TestClock clock,
        LogRecorder log,
        IReadOnlyDictionary<string, string?> settings,
        Action<IServiceCollection>? services)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["HerSys:Demonstration"] = "false",
            ["HerSys:Shells:ChangePolling"] = "00:00:00.1",
        });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(clock);
        services?.Invoke(builder.Services);
    }
}
