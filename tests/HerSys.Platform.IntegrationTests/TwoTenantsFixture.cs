using HerSys.Platform.IntegrationTests.Probe;
using HerSys.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

/// <summary>A host with Naha, where alpha and first are on, and Osaka, where second is on.</summary>
public sealed class TwoTenantsFixture : IAsyncLifetime
{
    public HerSysServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await HerSysServer.StartAsync(services: services => services.Configure<ProbeOptions>(options =>
        {
            options.Host = "host";
            options.Tenant = "host";
        }));
        await Server.AddTenantAsync("naha", "472018", "那覇市", "probe");
        await Server.AddTenantAsync("osaka", "270008", "大阪府", "probe");
        await Server.Tenants.ChangeFeaturesAsync("naha", ["HerSys.Probe.Alpha", "HerSys.Probe.First"], []);
        await Server.Tenants.ChangeFeaturesAsync("osaka", ["HerSys.Probe.Second"], []);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
