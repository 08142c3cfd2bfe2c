using System.Globalization;
using System.Net;
using HerSys.Platform.Security;
using HerSys.Testing.Hosting;
using HerSys.Users.Services.Accounts;
using HerSys.Users.Services.Actors;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

/// <summary>Wrong sign-ins counted by the address that they come from, and passwords that are guessed first.</summary>
public sealed class AddressLimitTests(PeopleFixture fixture) : IClassFixture<PeopleFixture>
{
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task Address_WithTooManyWrongTries_RestsForEveryAccountAndSaysUntilWhen()
    {
        var user = await server.CreateWithPasswordAsync("osaka", RoleNames.Auditor, organisation: null);
        await LimitAsync("osaka", 10, 20);
        using var person = server.Visit("osaka");
        for (var wrong = 0; wrong < 10; wrong++)
        {
            await person.SignInAsync($"daremo-inai-{wrong}", "not the password");
        }

        var until = "";
        await server.UsingAsync("osaka", services =>
        {
            var day = services.GetRequiredService<TenantDay>();
            until = day.Local(day.Now.AddMinutes(21)).ToString("H:mm", CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
        var known = SentenceOf(await (await person.SignInAsync(user.UserName)).TextAsync());
        var unknown = SentenceOf(await (await person.SignInAsync("daremo-inai")).TextAsync());

        Assert.Contains("この回線からのまちがいが続いた", known, StringComparison.Ordinal);
        Assert.Contains(until[..until.IndexOf(':', StringComparison.Ordinal)], known, StringComparison.Ordinal);
        Assert.Equal(known, unknown);
        Assert.False(await person.IsSignedInAsync());

        server.Clock.Advance(TimeSpan.FromMinutes(21));
        Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync(user.UserName)).StatusCode);
    }

    [Fact]
    public async Task RightSignIns_DoNotCount()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        await LimitAsync("naha", 10, 15);
        using var person = server.Visit("naha");
        for (var times = 0; times < 12; times++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync(user.UserName)).StatusCode);
            await person.PostAsync("/account/sign-out", [], "/account");
        }
    }

    [Fact]
    public void Addresses_OfOneNetwork_AreCountedTogether_OthersAreNot()
    {
        var limit = new AddressLimit(server.Clock);
        var settings = new SignInSettings { MostWrongPerAddress = 1 };

        Assert.Null(limit.Begin("2001:db8:1:2::1", settings));
        Assert.NotNull(limit.Begin("2001:db8:1:2:3:4:5:6", settings));
        Assert.Null(limit.Begin("2001:db8:1:3::1", settings));
        Assert.Null(limit.Begin("192.0.2.1", settings));
        Assert.NotNull(limit.Begin("::ffff:192.0.2.1", settings));
    }

    [Fact]
    public async Task Settings_OutOfBounds_AreRefusedAtTheirField()
    {
        using var administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        var page = await (await administrator.PostAsync("/users/sign-in", PeopleSteps.Form(("MostWrongPerAddress", "3"), ("AddressMinutes", "15")))).TextAsync();
        Assert.Contains("10から1000までの数字を入れてください", page, StringComparison.Ordinal);
        Assert.Contains("value=\"3\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_ThatIsTriedFirst_IsRefusedAndTheLinkStaysUsable()
    {
        var created = await server.CreateAsync("naha");
        using var person = server.Visit("naha");

        var refused = await (await person.SetPasswordAsync(created.WelcomePath!, "那覇市保健所2020年パスワード")).TextAsync();

        Assert.Contains("推測されやすい", refused, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await person.SetPasswordAsync(created.WelcomePath!, PeopleSteps.Password)).StatusCode);
    }

    private async Task LimitAsync(string tenant, int most, int minutes)
    {
        using var administrator = await server.SignInAsync(tenant, RoleNames.TenantAdministrator);
        var answer = await administrator.PostAsync("/users/sign-in", PeopleSteps.Form(
            ("MostWrongPerAddress", most.ToString(CultureInfo.InvariantCulture)), ("AddressMinutes", minutes.ToString(CultureInfo.InvariantCulture))));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static string SentenceOf(string page)
    {
        var start = page.IndexOf("<h2>ログインできませんでした", StringComparison.Ordinal);
        Assert.True(start > 0, "The page refuses nothing.");
        return page[start..page.IndexOf("</ul>", start, StringComparison.Ordinal)];
    }
}
