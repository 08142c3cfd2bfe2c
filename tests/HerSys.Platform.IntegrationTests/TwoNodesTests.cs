using System.Net;
using HerSys.Platform.IntegrationTests.Probe;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

/// <summary>Two processes over one catalogue follow each other's changes.</summary>
public sealed class TwoNodesTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task OtherNode_FollowsEveryChangeOfATenant(DatabaseProvider provider)
    {
        await using var first = await HerSysServer.StartAsync(services: TwoTenantsFixture.ConfigureHost, provider: provider);
        await using var second = await first.StartNodeAsync(TwoTenantsFixture.ConfigureHost);
        using var visitor = second.Visit("naha");

        await first.AddTenantAsync("naha", "472018", "那覇市", "probe");
        await AnswersAsync(visitor, "/probe/hello", HttpStatusCode.OK);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/probe/alpha")).StatusCode);
        await first.Tenants.ChangeFeaturesAsync("naha", ["HerSys.Probe.Alpha"], []);
        await AnswersAsync(visitor, "/probe/alpha", HttpStatusCode.OK);

        await first.Tenants.DisableAsync("naha");
        await AnswersAsync(visitor, "/probe/hello", HttpStatusCode.ServiceUnavailable);

        await first.Tenants.RemoveAsync("naha", Stream.Null);
        await Eventually.IsTrueAsync(() => second.Services.GetRequiredService<IRunningShellTable>().Find("naha") is null, "the tenant is gone on the other node");

        await first.AddTenantAsync("naha", "472018", "那覇市", "probe");
        await AnswersAsync(visitor, "/probe/notes/count", HttpStatusCode.OK);
        Assert.Equal("0", await visitor.ReadAsync("/probe/notes/count"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FormOfOneNode_IsAcceptedByTheOther(DatabaseProvider provider)
    {
        await using var first = await HerSysServer.StartAsync(services: TwoTenantsFixture.ConfigureHost, provider: provider);
        await first.AddTenantAsync("naha", "472018", "那覇市", "probe");
        await using var second = await first.StartNodeAsync(TwoTenantsFixture.ConfigureHost);
        using var visitor = first.Visit("naha");
        var token = TenantClient.TokenIn(await visitor.ReadAsync("/probe/form"));

        using var elsewhere = new TenantClient(second.Address, "/naha");
        foreach (Cookie cookie in visitor.Cookies.GetCookies(new Uri(first.Address, "/naha")))
        {
            elsewhere.Cookies.Add(new Uri(second.Address, "/naha"), new Cookie(cookie.Name, cookie.Value, cookie.Path));
        }

        var answer = await elsewhere.PostRawAsync("/probe/form", [new("word", "yes"), new("__RequestVerificationToken", token)]);

        Assert.Equal("yes in naha", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task TaskRun_IsTakenByOneNode()
    {
        await using var first = await HerSysServer.StartAsync(services: TwoTenantsFixture.ConfigureHost, provider: DatabaseProvider.PostgreSql);
        await using var second = await first.StartNodeAsync(TwoTenantsFixture.ConfigureHost);
        var claims = new[] { first, second }.Select(node => node.Services.GetRequiredService<BackgroundTasks.IBackgroundTaskClaims>()).ToList();
        var due = new DateTimeOffset(2022, 8, 1, 0, 0, 0, TimeSpan.Zero);

        var taken = await Task.WhenAll(Enumerable.Range(0, 10).Select(turn => claims[turn % 2].TryTakeAsync("t1", "task", due, CancellationToken.None)));
        Assert.Single(taken, yes => yes);

        Assert.False(await claims[0].TryTakeAsync("t1", "task", due.AddMinutes(1), CancellationToken.None), "another still runs");
        await claims[1].EndAsync("t1", "task");
        Assert.False(await claims[0].TryTakeAsync("t1", "task", due, CancellationToken.None), "this time was taken");
        Assert.True(await claims[0].TryTakeAsync("t1", "task", due.AddMinutes(1), CancellationToken.None));
        Assert.True(await claims[0].TryTakeAsync("t2", "task", due, CancellationToken.None));

        first.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.True(await claims[0].TryTakeAsync("t2", "task", due.AddMinutes(2), CancellationToken.None), "its node is thought dead");
    }

    private static Task AnswersAsync(TenantClient visitor, string path, HttpStatusCode status) =>
        Eventually.IsTrueAsync(async () => (await visitor.GetAsync(path)).StatusCode == status, $"{path} answers {status}");
}
