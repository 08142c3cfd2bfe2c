using HerSys.Platform.IntegrationTests.Probe;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

/// <summary>A host with Naha, where alpha and first are on, and Osaka, where second is on.</summary>
public abstract class TwoTenantsFixture(DatabaseProvider provider) : IAsyncLifetime
{
    private HerSysServer? server;
    private SkipTestException? missing;

    public HerSysServer Server => server ?? throw missing!;

    public static void ConfigureHost(IServiceCollection services) => services
        .AddSingleton<TaskLog>()
        .Configure<ProbeOptions>(options =>
        {
            options.Host = "host";
            options.Tenant = "host";
        });

    public async ValueTask InitializeAsync()
    {
        try
        {
            server = await HerSysServer.StartAsync(services: ConfigureHost, provider: provider);
            await server.AddTenantAsync("naha", "472018", "那覇市", "probe");
            await server.AddTenantAsync("osaka", "270008", "大阪府", "probe");
            await server.Tenants.ChangeFeaturesAsync("naha", ["HerSys.Probe.Alpha", "HerSys.Probe.First"], []);
            await server.Tenants.ChangeFeaturesAsync("osaka", ["HerSys.Probe.Second"], []);
        }
        catch (SkipTestException skip)
        {
            // A fixture cannot skip; its tests do when they ask for the server.
            missing = skip;
        }
    }

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
