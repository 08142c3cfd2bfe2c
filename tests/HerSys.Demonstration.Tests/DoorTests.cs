using System.Net;
using HerSys.Testing.Hosting;

namespace HerSys.Demonstration.Tests;

/// <summary>Outside of a demonstration nobody gets in without a password.</summary>
public sealed class DoorTests
{
    [Fact]
    public async Task FirstPage_OutsideOfADemonstration_LeadsToTheSignIn()
    {
        await using var server = await HerSysServer.StartAsync();
        using var visitor = server.Visit("default");

        var home = await visitor.GetAsync("/");

        Assert.Equal(HttpStatusCode.Redirect, home.StatusCode);
        Assert.Contains("/account/sign-in", home.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/demonstration")).StatusCode);
    }

    [Fact]
    public async Task FirstPage_DemonstrationSwitchedOffLater_IsClosed()
    {
        var gate = new Dictionary<string, string?> { ["HerSys:Demonstration"] = "true" };
        await using var server = await HerSysServer.StartAsync(gate);
        using var visitor = server.Visit("default");
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/demonstration")).StatusCode);
        var token = TenantClient.TokenIn(await visitor.ReadAsync("/demonstration"));

        server.Configuration["HerSys:Demonstration"] = "false";

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/demonstration")).StatusCode);
        var step = await visitor.PostRawAsync(
            "/demonstration/step-in",
            new Dictionary<string, string> { ["tenant"] = "naha", ["duty"] = Guid.NewGuid().ToString(), ["__RequestVerificationToken"] = token });
        Assert.Equal(HttpStatusCode.NotFound, step.StatusCode);
    }
}
