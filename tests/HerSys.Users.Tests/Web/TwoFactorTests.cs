using System.Net;
using System.Text.RegularExpressions;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Users.Services.People;
using HerSys.Users.Services.TwoFactor;

namespace HerSys.Users.Tests.Web;

/// <summary>Sign-in with a code of an authenticator app, as people do it.</summary>
public sealed partial class TwoFactorTests(PeopleFixture fixture) : IClassFixture<PeopleFixture>
{
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task Person_WithACode_SignsInWithPasswordAndCode_AndEachCodeWorksOnce()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        var (key, _) = await SetUpAsync(server, user);
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        var code = Totp.Code(key, server.Clock.GetUtcNow());

        using var person = server.Visit("naha");
        var page = await (await person.SignInAsync(user.UserName)).TextAsync();
        Assert.False(await person.IsSignedInAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(person, page, code)).StatusCode);
        Assert.True(await person.IsSignedInAsync());

        using var thief = server.Visit("naha");
        var second = await SendAsync(thief, await (await thief.SignInAsync(user.UserName)).TextAsync(), code);
        Assert.Contains("確認コードがちがいます", await second.TextAsync(), StringComparison.Ordinal);
        Assert.False(await thief.IsSignedInAsync());
    }

    [Fact]
    public async Task RecoveryCode_WorksOnce()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        var (_, recovery) = await SetUpAsync(server, user);
        using var person = server.Visit("naha");

        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(person, await (await person.SignInAsync(user.UserName)).TextAsync(), recovery)).StatusCode);
        using var again = server.Visit("naha");
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(again, await (await again.SignInAsync(user.UserName)).TextAsync(), recovery)).StatusCode);
    }

    [Fact]
    public async Task WrongCodes_RestTheAccount_HoweverOftenThePasswordIsRight()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        await SetUpAsync(server, user);
        using var person = server.Visit("naha");
        var resting = false;
        for (var times = 0; times < 4 && !resting; times++)
        {
            var page = await (await person.SignInAsync(user.UserName)).TextAsync();
            resting = page.Contains("休止中", StringComparison.Ordinal);
            if (!resting)
            {
                await SendAsync(person, page, "000000");
            }
        }

        Assert.True(resting);
    }

    [Fact]
    public async Task Ticket_OlderThanFiveMinutes_LeadsBackToTheBeginning()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        var (key, _) = await SetUpAsync(server, user);
        using var person = server.Visit("naha");
        var page = await (await person.SignInAsync(user.UserName)).TextAsync();
        server.Clock.Advance(TimeSpan.FromMinutes(6));

        var late = await (await SendAsync(person, page, Totp.Code(key, server.Clock.GetUtcNow()))).TextAsync();

        Assert.Contains("はじめからやり直してください", late, StringComparison.Ordinal);
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task Role_ThatMustHaveACode_CannotBeTakenUpWithoutOne()
    {
        var user = await server.CreateWithPasswordAsync("osaka", RoleNames.Auditor, organisation: null);
        using var administrator = await server.SignInAsync("osaka", RoleNames.TenantAdministrator);
        using var running = await server.SignInAsync("osaka", RoleNames.Auditor);
        var saved = await administrator.PostAsync("/users/sign-in", PeopleSteps.Form(("MostWrongPerAddress", "50"), ("AddressMinutes", "15"), ("TwoFactorRoles", RoleNames.Auditor)));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var person = server.Visit("osaka");

        var answer = await person.SignInAsync(user.UserName);

        Assert.Equal("/osaka/account/two-factor", answer.Headers.Location!.ToString());
        Assert.StartsWith("/osaka/account/duty", (await person.GetAsync("/admin/audit")).Headers.Location!.ToString(), StringComparison.Ordinal);
        server.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.False(await running.IsSignedInAsync());

        var page = await person.ReadAsync("/account/two-factor");
        await ConfirmAsync(person, page, server);
        var choice = await person.ReadAsync("/account/duty");
        await person.PostRawAsync("/account/duty", PeopleSteps.Form(
            ("dutyId", user.DutyId.ToString()), ("__RequestVerificationToken", TenantClient.TokenIn(choice))));
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/admin/audit")).StatusCode);
    }

    [Fact]
    public async Task Code_TakenOffByAnAdministrator_LetsThePersonInAgain()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        await SetUpAsync(server, user);
        using var administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);

        await administrator.PostAsync($"/users/{user.UserId}/reset-two-factor", [], $"/users/{user.UserId}");

        using var person = server.Visit("naha");
        Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync(user.UserName)).StatusCode);
        Assert.True(await person.IsSignedInAsync());
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Code_SentTwiceAtOnce_OpensOneSession(DatabaseProvider provider)
    {
        await using var own = await HerSysServer.StartAsync(withOperator: false, provider: provider);
        await own.AddTenantAsync("naha", "472018", "那覇市");
        var user = await own.CreateWithPasswordAsync("naha");
        var (key, _) = await SetUpAsync(own, user);
        own.Clock.Advance(TimeSpan.FromMinutes(1));
        var code = Totp.Code(key, own.Clock.GetUtcNow());
        using var first = own.Visit("naha");
        using var second = own.Visit("naha");
        var pages = new[] { await (await first.SignInAsync(user.UserName)).TextAsync(), await (await second.SignInAsync(user.UserName)).TextAsync() };

        var answers = await Task.WhenAll(SendAsync(first, pages[0], code), SendAsync(second, pages[1], code));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
    }

    private static async Task<(byte[] Key, string Recovery)> SetUpAsync(HerSysServer server, CreatedUser user)
    {
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);
        return await ConfirmAsync(person, await person.ReadAsync("/account/two-factor"), server);
    }

    private static async Task<(byte[] Key, string Recovery)> ConfirmAsync(TenantClient person, string page, HerSysServer server)
    {
        var key = Bytes(KeyPattern().Match(page).Groups[1].Value);
        var codes = await (await person.PostRawAsync("/account/two-factor", PeopleSteps.Form(
            ("Code", Totp.Code(key, server.Clock.GetUtcNow())), ("__RequestVerificationToken", TenantClient.TokenIn(page))))).TextAsync();
        return (key, RecoveryPattern().Match(codes).Groups[1].Value);
    }

    private static Task<HttpResponseMessage> SendAsync(TenantClient person, string page, string code) => person.PostRawAsync("/account/sign-in/code", PeopleSteps.Form(
        ("Ticket", TicketPattern().Match(page).Groups[1].Value), ("Code", code), ("__RequestVerificationToken", TenantClient.TokenIn(page))));

    // Base 32, as an app reads what was typed.
    private static byte[] Bytes(string key)
    {
        var bits = string.Concat(key.Replace(" ", "", StringComparison.Ordinal)
            .Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2))];
    }

    [GeneratedRegex("<code>([A-Z2-7 ]{30,})</code>", RegexOptions.None, 1000)]
    private static partial Regex KeyPattern();

    [GeneratedRegex("<code>([a-z0-9]{5}-[a-z0-9]{5})</code>", RegexOptions.None, 1000)]
    private static partial Regex RecoveryPattern();

    [GeneratedRegex("name=\"Ticket\" value=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex TicketPattern();
}
