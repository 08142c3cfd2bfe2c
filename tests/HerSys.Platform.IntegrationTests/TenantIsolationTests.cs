using System.Net;
using HerSys.Platform.Shells;
using HerSys.Testing.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

public abstract class TenantIsolationTests(TwoTenantsFixture fixture)
{
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task Options_OfATenant_BeginWithTheHosts()
    {
        using var naha = server.Visit("naha");
        using var osaka = server.Visit("osaka");
        Assert.Equal("hello naha host/naha", await naha.ReadAsync("/probe/hello"));
        Assert.Equal("hello osaka host/osaka", await osaka.ReadAsync("/probe/hello"));
    }

    [Fact]
    public async Task Route_OfAFeature_ExistsOnlyWhereItIsOn()
    {
        using var naha = server.Visit("naha");
        using var osaka = server.Visit("osaka");
        Assert.Equal("alpha of naha", await naha.ReadAsync("/probe/alpha"));
        Assert.Equal(HttpStatusCode.NotFound, (await osaka.GetAsync("/probe/alpha")).StatusCode);
        Assert.Equal("/naha/probe/alpha", await naha.ReadAsync("/probe/links"));
        Assert.Equal("none", await osaka.ReadAsync("/probe/links"));
    }

    [Fact]
    public async Task WrongVerb_OnARouteThatIsOff_IsNotFoundRatherThanNotAllowed()
    {
        using var naha = server.Visit("naha");
        using var osaka = server.Visit("osaka");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await naha.Http.DeleteAsync(new Uri("/naha/probe/alpha", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await osaka.Http.DeleteAsync(new Uri("/osaka/probe/alpha", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task SameRoute_OfTwoFeatures_IsAnsweredByTheOneThatIsOn()
    {
        using var naha = server.Visit("naha");
        using var osaka = server.Visit("osaka");
        Assert.Equal("first", await naha.ReadAsync("/probe/shared"));
        Assert.Equal("second", await osaka.ReadAsync("/probe/shared"));
    }

    [Fact]
    public async Task LiteralRoute_ThatIsOff_FallsThroughToTheParameterRoute()
    {
        using var naha = server.Visit("naha");
        using var osaka = server.Visit("osaka");
        Assert.Equal("special", await naha.ReadAsync("/probe/values/special"));
        Assert.Equal("value special osaka", await osaka.ReadAsync("/probe/values/special"));
    }

    [Fact]
    public async Task Glue_BetweenFeatures_IsThereOnlyWhereAllAreOn()
    {
        using var naha = server.Visit("naha");
        using var osaka = server.Visit("osaka");
        Assert.Equal("true", await naha.ReadAsync("/probe/glue"));
        Assert.Equal("false", await osaka.ReadAsync("/probe/glue"));
    }

    [Fact]
    public async Task AntiforgeryToken_OfOneTenant_IsWorthlessInAnother()
    {
        using var naha = server.Visit("naha");
        using var osaka = server.Visit("osaka");
        // Osaka touches the action first: a reusable filter would now hold Osaka's services.
        Assert.Equal(HttpStatusCode.BadRequest, (await osaka.PostRawAsync("/probe/form", [new("word", "x")])).StatusCode);
        var token = TenantClient.TokenIn(await naha.ReadAsync("/probe/form"));
        var form = new Dictionary<string, string> { ["word"] = "yes", ["__RequestVerificationToken"] = token };
        Assert.Equal("yes in naha", await (await naha.PostRawAsync("/probe/form", form)).Content.ReadAsStringAsync());

        using var thief = CopyCookies(naha, "/naha", "osaka");
        Assert.Equal(HttpStatusCode.BadRequest, (await thief.PostRawAsync("/probe/form", form)).StatusCode);
    }

    [Fact]
    public async Task TempData_OfOneTenant_IsWorthlessInAnother()
    {
        using var naha = server.Visit("naha");
        await naha.GetAsync("/probe/temp/set?word=secret");
        using var thief = CopyCookies(naha, "/naha", "osaka");
        Assert.Equal("nothing in osaka", await thief.ReadAsync("/probe/temp"));
        Assert.Equal("secret in naha", await naha.ReadAsync("/probe/temp"));
    }

    [Fact]
    public async Task ProtectedPayload_OfOneTenant_CannotBeReadInAnother()
    {
        var payload = Array.Empty<byte>();
        await server.UsingAsync("naha", services =>
        {
            payload = services.GetRequiredService<IDataProtectionProvider>().CreateProtector("p").Protect([1, 2, 3]);
            return Task.CompletedTask;
        });
        await server.UsingAsync("osaka", services =>
        {
            var protector = services.GetRequiredService<IDataProtectionProvider>().CreateProtector("p");
            Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => protector.Unprotect(payload));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task ResponseWithoutBody_IsFinishedInsideTheTenant()
    {
        using var naha = server.Visit("naha");
        var response = await naha.GetAsync("/probe/redirect");
        Assert.Equal("naha", Assert.Single(response.Headers.GetValues("x-tenant")));
        Assert.Equal("/naha/probe/minimal", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task CurrentTenant_UnderParallelRequests_IsNeverCrossed()
    {
        using var naha = server.Visit("naha");
        using var osaka = server.Visit("osaka");
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (turn, _) =>
        {
            var (client, name) = turn % 2 == 0 ? (naha, "naha") : (osaka, "osaka");
            Assert.Equal("alive " + name, await client.ReadAsync("/probe/slow"));
        });
        Assert.Null(ShellScope.Current);
    }

    [Theory]
    [InlineData("/probe/undeclared")]
    [InlineData("/probe/closed")]
    public async Task Route_WithoutLeave_IsRefused(string path)
    {
        using var naha = server.Visit("naha");
        var response = await naha.GetAsync(path);
        Assert.True(response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized, response.StatusCode.ToString());
        Assert.DoesNotContain("must never", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ErrorPage_CarriesAReference_ThatIsFoundInTheLog()
    {
        using var naha = server.Visit("naha");
        var response = await naha.GetAsync("/probe/boom");
        var page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("exploded", page, StringComparison.Ordinal);
        var reference = System.Text.RegularExpressions.Regex.Match(page, "[0-9a-f]{32}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        Assert.NotEmpty(reference);
        Assert.Contains(server.Log.Lines, line => line.Contains("exploded", StringComparison.Ordinal) && line.Contains(reference, StringComparison.Ordinal));
    }

    private TenantClient CopyCookies(TenantClient from, string path, string to)
    {
        var thief = server.Visit(to);
        foreach (Cookie cookie in from.Cookies.GetCookies(new Uri(server.Address, path)))
        {
            thief.Cookies.Add(new Uri(server.Address, "/" + to), new Cookie(cookie.Name.Replace("naha", to, StringComparison.Ordinal), cookie.Value, "/" + to));
            thief.Cookies.Add(new Uri(server.Address, "/" + to), new Cookie(cookie.Name, cookie.Value, "/" + to));
        }

        return thief;
    }
}
