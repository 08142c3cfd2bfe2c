using System.Net;
using System.Text.Json.Nodes;
using HerSys.Platform.Data;
using HerSys.Platform.Recipes;
using HerSys.Platform.Security;
using HerSys.Testing.Hosting;
using HerSys.Users.Models;
using HerSys.Users.Services.Links;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

public sealed class PasswordTests(PeopleFixture fixture) : IClassFixture<PeopleFixture>
{
    private readonly HerSysServer server = fixture.Server;

    [Theory]
    [InlineData("elevenchars", "12文字以上")]
    [InlineData("aaaaabbbbbcccc", "5種類以上")]
    public async Task Password_ThatBreaksARule_IsRefusedAndTheLinkStays(string password, string rule)
    {
        var user = await server.CreateAsync("naha");
        using var person = server.Visit("naha");

        var refused = await person.SetPasswordAsync(user.WelcomePath!, password);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains(rule, await refused.TextAsync(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await person.SetPasswordAsync(user.WelcomePath!, PeopleSteps.Password)).StatusCode);
    }

    [Fact]
    public async Task Password_WithTheOwnId_IsRefused()
    {
        var user = await server.CreateAsync("naha");
        using var person = server.Visit("naha");

        var refused = await person.SetPasswordAsync(user.WelcomePath!, user.UserName.ToUpperInvariant() + " to kotoba");

        Assert.Contains("利用者IDが入っています", await refused.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_UsedOnce_DoesNotWorkAgain()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var other = server.Visit("naha");

        Assert.Contains("このリンクは使えません", await other.ReadAsync(user.WelcomePath!), StringComparison.Ordinal);
        using var person = server.Visit("naha");
        Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync(user.UserName)).StatusCode);
    }

    [Fact]
    public async Task Link_UsedByTwoAtOnce_SetsOnePassword()
    {
        var user = await server.CreateAsync("naha");
        using var first = server.Visit("naha");
        using var second = server.Visit("naha");

        var firstForm = await FormAsync(first, user.WelcomePath!, "password of the first");
        var secondForm = await FormAsync(second, user.WelcomePath!, "password of the second");
        var answers = await Task.WhenAll(first.PostRawAsync("/account/welcome", firstForm), second.PostRawAsync("/account/welcome", secondForm));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Link_OfAnotherTenant_DoesNotWork()
    {
        var user = await server.CreateAsync("naha");
        using var visitor = server.Visit("osaka");

        Assert.Contains("このリンクは使えません", await visitor.ReadAsync(user.WelcomePath!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_AfterSevenDays_DoesNotWork()
    {
        var user = await server.CreateAsync("naha");
        using var person = server.Visit("naha");
        Assert.Contains(user.UserName, await person.ReadAsync(user.WelcomePath!), StringComparison.Ordinal);

        server.Clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1));

        Assert.Contains("このリンクは使えません", await person.ReadAsync(user.WelcomePath!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_ReplacedByANewOne_DoesNotWork()
    {
        var user = await server.CreateAsync("naha");
        var renewed = "";
        await server.AsSystemAsync("naha", async services => renewed = await services.GetRequiredService<UserInvitations>().InviteAsync(user.UserId));
        using var person = server.Visit("naha");

        Assert.Contains("このリンクは使えません", await person.ReadAsync(user.WelcomePath!), StringComparison.Ordinal);
        Assert.Contains(user.UserName, await person.ReadAsync(renewed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinkTable_ReadByAnybody_GivesNoLink()
    {
        var user = await server.CreateAsync("naha");
        using var person = server.Visit("naha");
        var hash = "";
        await server.UsingAsync("naha", async services =>
            hash = (await services.GetRequiredService<TenantDbContext>().Set<OneTimeLink>().FirstAsync(link => link.UserId == user.UserId)).SecretHash);

        Assert.Contains("このリンクは使えません", await person.ReadAsync("/account/welcome?token=" + hash), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangedPassword_EndsOtherSessionsAndGoesOnHere()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var here = server.Visit("naha");
        using var elsewhere = server.Visit("naha");
        await here.SignInAsync(user.UserName);
        await elsewhere.SignInAsync(user.UserName);

        var changed = await here.PostAsync(
            "/account/password", PeopleSteps.Form(("OldPassword", PeopleSteps.Password), ("NewPassword", "betsu no nagai kotoba")));

        Assert.Equal("/naha/account", changed.Headers.Location!.ToString());
        server.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.True(await here.IsSignedInAsync());
        Assert.False(await elsewhere.IsSignedInAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.SignInAsync(user.UserName, "betsu no nagai kotoba")).StatusCode);
    }

    [Fact]
    public async Task ChangedPassword_WithAWrongOldOne_IsRefusedAtItsField()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);

        var refused = await person.PostAsync(
            "/account/password", PeopleSteps.Form(("OldPassword", "not the password"), ("NewPassword", "betsu no nagai kotoba")));

        Assert.Contains("href=\"#OldPassword\">いまのパスワードが違います", await refused.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForgottenPassword_OfAnyId_IsAnsweredAlikeAndReachesTheAdministrator()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");

        var known = await person.PostAsync("/account/forgot", PeopleSteps.Form(("UserName", user.UserName)));
        var unknown = await person.PostAsync("/account/forgot", PeopleSteps.Form(("UserName", "nobody-here")));

        Assert.Equal(known.Headers.Location, unknown.Headers.Location);
        using var administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        var list = WebUtility.HtmlDecode(await administrator.ReadAsync("/users"));
        Assert.Contains("パスワードを忘れた人が 1 人います", list, StringComparison.Ordinal);
        Assert.Contains($"/naha/users/{user.UserId}", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewTenant_HasNoAccountWithAPassword()
    {
        await server.AddTenantAsync("ginowan", "472051", "宜野湾市");
        foreach (var tenant in new[] { "ginowan", Platform.Shells.ShellSettings.DefaultName })
        {
            await server.UsingAsync(tenant, async services =>
            {
                var users = await services.GetRequiredService<TenantDbContext>().Set<User>().ToListAsync();
                Assert.NotEmpty(users);
                Assert.All(users, user => Assert.Null(user.PasswordHash));
            });
        }
    }

    [Fact]
    public async Task Recipe_WithAPassword_IsRefused()
    {
        var step = JsonNode.Parse("""{ "name": "users", "users": [{ "userName": "known", "displayName": "見本", "role": "Auditor", "password": "a known password" }] }""")!.AsObject();
        await server.UsingAsync("naha", async services =>
        {
            var handler = services.GetServices<IRecipeStepHandler>().Single(candidate => candidate.Name == "users");
            var recipe = new RecipeDescriptor("test", "試験用", "", false, [], [step]);
            var refused = await Assert.ThrowsAsync<RecipeException>(
                () => handler.ExecuteAsync(new RecipeStepContext(recipe, step, new Dictionary<string, string>()), CancellationToken.None));
            Assert.Contains("password", refused.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task RecipeStep_RunTwice_LeavesOneAccountWithAWorkingLink()
    {
        var name = PeopleSteps.NewName();
        var step = JsonNode.Parse($$"""{ "name": "users", "users": [{ "userName": "{{name}}", "displayName": "見本", "role": "Auditor", "organisation": "{tenant}" }] }""")!.AsObject();
        var recipe = new RecipeDescriptor("test", "試験用", "", false, [], [step]);
        var links = new Dictionary<string, string>();
        for (var run = 0; run < 2; run++)
        {
            await server.UsingAsync("naha", services => services.GetServices<IRecipeStepHandler>().Single(candidate => candidate.Name == "users")
                .ExecuteAsync(new RecipeStepContext(recipe, step, links), CancellationToken.None));
        }

        using var person = server.Visit("naha");
        Assert.StartsWith("/naha/account/welcome?token=", links[name], StringComparison.Ordinal);
        Assert.Contains(name, await person.ReadAsync(links[name]["/naha".Length..]), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<KeyValuePair<string, string>>> FormAsync(TenantClient person, string welcomePath, string password) => PeopleSteps.Form(
        ("Token", welcomePath[(welcomePath.IndexOf('=', StringComparison.Ordinal) + 1)..]),
        ("Password", password),
        ("__RequestVerificationToken", TenantClient.TokenIn(await person.ReadAsync(welcomePath))));
}
