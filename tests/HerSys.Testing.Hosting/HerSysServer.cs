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
    private readonly DirectoryInfo folder;

    private HerSysServer(WebApplication app, DirectoryInfo folder, TestClock clock, LogRecorder log)
    {
        this.app = app;
        this.folder = folder;
        Clock = clock;
        Log = log;
    }

    /// <summary>The clock of the host; it stands still until a test moves it.</summary>
    public TestClock Clock { get; }

    /// <summary>What the host logged.</summary>
    public LogRecorder Log { get; }

    /// <summary>The services of the host.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>Tenant administration, the same that screens, REST and command line use.</summary>
    public ITenantService Tenants => Services.GetRequiredService<ITenantService>();

    /// <summary>Starts a host with an operator's tenant.</summary>
    public static async Task<HerSysServer> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null,
        bool withOperator = true)
    {
        var data = Directory.CreateTempSubdirectory("hersys-host-");
        var now = new TestClock();
        var log = new LogRecorder();
        var host = HostApplication.Build([], builder => Configure(builder, data, now, log, settings, services));
        await host.Services.GetRequiredService<ShellStartup>().RunAsync(CancellationToken.None);
        if (withOperator)
        {
            await host.Services.GetRequiredService<FirstRun>().RunAsync(CancellationToken.None);
        }

        await host.StartAsync();
        return new HerSysServer(host, data, now, log);
    }

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
        folder.Delete(recursive: true);
    }

    private static void Configure(
        WebApplicationBuilder builder,
        DirectoryInfo folder,
        TestClock clock,
        LogRecorder log,
        IReadOnlyDictionary<string, string?>? settings,
        Action<IServiceCollection>? services)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["HerSys:Data:Path"] = folder.FullName,
            ["HerSys:Demonstration"] = "false",
        });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(clock);
        services?.Invoke(builder.Services);
    }
}
