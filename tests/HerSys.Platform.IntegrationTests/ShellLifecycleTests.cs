using HerSys.Platform.Shells;
using HerSys.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

public abstract class ShellLifecycleTests(TwoTenantsFixture fixture)
{
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task FirstRequests_InParallel_BuildOneContainer()
    {
        await server.Services.GetRequiredService<IShellHost>().ReleaseAsync("osaka");
        using var osaka = server.Visit("osaka");
        var identities = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => osaka.ReadAsync("/probe/identity")));
        Assert.Single(identities.Distinct());
    }

    [Fact]
    public async Task Release_UnderLoad_LosesNoRequest()
    {
        var shells = server.Services.GetRequiredService<IShellHost>();
        using var naha = server.Visit("naha");
        using var done = new CancellationTokenSource();
        var releasing = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                await shells.ReleaseAsync("naha");
                await Task.Yield();
            }
        });
        await Parallel.ForEachAsync(Enumerable.Range(0, 600), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (_, _) =>
            Assert.Equal("alive naha", await naha.ReadAsync("/probe/slow")));
        await done.CancelAsync();
        await releasing;
    }

    [Fact]
    public async Task ReleasedShell_WhenItsLastRequestHasEnded_IsDisposed()
    {
        var host = server.Services.GetRequiredService<ShellHost>();
        var settings = server.Services.GetRequiredService<IRunningShellTable>().Find("osaka")!;
        var scope = await host.CreateScopeAsync(settings);
        await host.ReleaseAsync("osaka");
        Assert.False(scope.Shell.Gone.IsCompleted);
        await scope.DisposeAsync();
        await scope.Shell.Gone.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task IdleShell_IsReleased_AndABusyOneStays()
    {
        var host = server.Services.GetRequiredService<ShellHost>();
        using var naha = server.Visit("naha");
        await naha.ReadAsync("/probe/hello");
        await using var busy = await host.CreateScopeAsync(server.Services.GetRequiredService<IRunningShellTable>().Find("osaka")!);
        Assert.True(await host.ReleaseIdleAsync(TimeSpan.Zero) >= 1);
        Assert.False(busy.Shell.Gone.IsCompleted);
        Assert.Equal("hello naha host/naha", await naha.ReadAsync("/probe/hello"));
    }

    [Fact]
    public async Task FeatureChange_IsSeenByTheNextRequest()
    {
        await server.AddTenantAsync("kobe", "281000", "神戸市", "probe");
        using var kobe = server.Visit("kobe");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await kobe.GetAsync("/probe/alpha")).StatusCode);
        await server.Tenants.ChangeFeaturesAsync("kobe", ["HerSys.Probe.Alpha"], []);
        Assert.Equal("alpha of kobe", await kobe.ReadAsync("/probe/alpha"));
        await server.Tenants.ChangeFeaturesAsync("kobe", [], ["HerSys.Probe.Alpha"]);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await kobe.GetAsync("/probe/alpha")).StatusCode);
    }
}
