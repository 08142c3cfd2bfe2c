using HerSys.Testing.Hosting;

namespace HerSys.Architecture.Tests;

/// <summary>The real host with all modules, without tenants.</summary>
public sealed class HostFixture : IAsyncLifetime
{
    public HerSysServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await HerSysServer.StartAsync(withOperator: false);

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
