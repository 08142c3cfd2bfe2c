using HerSys.Testing.Hosting;

namespace HerSys.Users.Tests.Web;

/// <summary>A host with two municipalities.</summary>
public sealed class PeopleFixture : IAsyncLifetime
{
    public HerSysServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await HerSysServer.StartAsync();
        await Server.AddTenantAsync("naha", "472018", "那覇市");
        await Server.AddTenantAsync("osaka", "270008", "大阪府");
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
