using System.Net;
using HerSys.Platform.Security;
using HerSys.Testing.Hosting;
using HerSys.Users.Services.Links;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

public sealed class StepInTests
{
    [Theory]
    [InlineData("Development", "false")]
    [InlineData("Production", "true")]
    [InlineData("Production", "false")]
    public async Task StepIn_OutsideOfADemonstration_IsRefused(string environment, string setting)
    {
        await using var server = await StartAsync(environment, setting);
        var user = await server.CreateAsync("naha");
        using var visitor = server.Visit("naha");

        await server.UsingAsync("naha", services => Assert.ThrowsAsync<InvalidOperationException>(
            () => services.GetRequiredService<OneTimeSignIn>().CreateAsync(user.UserId, user.DutyId)));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/account/step-in?token=anything")).StatusCode);
    }

    [Fact]
    public async Task StepIn_InADemonstration_OpensTheRoleOnce()
    {
        await using var server = await StartAsync("Development", "true");
        var user = await server.CreateAsync("naha");
        var path = await LinkAsync(server, user.UserId, user.DutyId);
        using var person = server.Visit("naha");
        using var other = server.Visit("naha");

        Assert.Equal("/naha/", (await person.GetAsync(path)).Headers.Location!.ToString());
        Assert.True(await person.IsSignedInAsync());
        Assert.Contains("体験用のリンクは使えません", await other.ReadAsync(path), StringComparison.Ordinal);
        Assert.False(await other.IsSignedInAsync());
    }

    [Fact]
    public async Task StepIn_LinkOfAnotherTenantOrTooOld_DoesNotWork()
    {
        await using var server = await StartAsync("Development", "true");
        await server.AddTenantAsync("osaka", "270008", "大阪府");
        var user = await server.CreateAsync("naha");
        using var person = server.Visit("naha");
        using var elsewhere = server.Visit("osaka");

        Assert.Contains("体験用のリンクは使えません", await elsewhere.ReadAsync(await LinkAsync(server, user.UserId, user.DutyId)), StringComparison.Ordinal);
        var path = await LinkAsync(server, user.UserId, user.DutyId);
        server.Clock.Advance(TimeSpan.FromMinutes(10) + TimeSpan.FromSeconds(1));
        Assert.Contains("体験用のリンクは使えません", await person.ReadAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WelcomeLink_AsAStepInLink_DoesNotWork()
    {
        await using var server = await StartAsync("Development", "true");
        var user = await server.CreateAsync("naha", RoleNames.HealthCenterDirector);
        using var person = server.Visit("naha");

        await person.ReadAsync(user.WelcomePath!.Replace("/welcome", "/step-in", StringComparison.Ordinal));

        Assert.False(await person.IsSignedInAsync());
    }

    private static async Task<HerSysServer> StartAsync(string environment, string setting)
    {
        var server = await HerSysServer.StartAsync(
            new Dictionary<string, string?> { ["HerSys:Demonstration"] = setting },
            services =>
            {
                var known = (IWebHostEnvironment)services.Single(service => service.ServiceType == typeof(IWebHostEnvironment)).ImplementationInstance!;
                known.EnvironmentName = environment;
            },
            withOperator: false);
        await server.AddTenantAsync("naha", "472018", "那覇市");
        return server;
    }

    private static async Task<string> LinkAsync(HerSysServer server, Guid userId, Guid dutyId)
    {
        var path = "";
        await server.UsingAsync("naha", async services => path = await services.GetRequiredService<OneTimeSignIn>().CreateAsync(userId, dutyId));
        return path;
    }
}
