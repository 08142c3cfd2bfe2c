using System.Net;
using HerSys.Platform.Auditing;
using HerSys.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

public sealed class SignInTests(PeopleFixture fixture) : IClassFixture<PeopleFixture>
{
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task SignIn_WithTheRightPassword_OpensTheFirstPage()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");

        var answer = await person.SignInAsync(user.UserName);

        Assert.Equal("/naha/", answer.Headers.Location!.ToString());
        Assert.Contains("見本 花子", await person.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithAWrongPassword_KeepsTheIdAndSaysHowManyTriesAreLeft()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");

        var page = await (await person.SignInAsync(user.UserName, "not the password")).TextAsync();

        Assert.Contains("あと4回", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{user.UserName}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("not the password", page, StringComparison.Ordinal);
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task SignIn_OfAnUnknownId_IsAnsweredLikeAWrongPassword()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");

        for (var tries = 0; tries < 6; tries++)
        {
            var known = await (await person.SignInAsync(user.UserName, "not the password")).TextAsync();
            var unknown = await (await person.SignInAsync("nobody-here", "not the password")).TextAsync();
            Assert.Equal(SentenceOf(known), SentenceOf(unknown));
        }
    }

    [Fact]
    public async Task SignIn_AfterFiveWrongPasswords_RestsForFifteenMinutes()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        for (var tries = 0; tries < 5; tries++)
        {
            await person.SignInAsync(user.UserName, "not the password");
        }

        var resting = await person.SignInAsync(user.UserName);
        Assert.Contains("15分たってから", await resting.TextAsync(), StringComparison.Ordinal);

        server.Clock.Advance(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync(user.UserName)).StatusCode);
    }

    [Fact]
    public async Task SignIn_WithManyWrongPasswordsAtOnce_RestsAsWell()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        await person.ReadAsync("/account/sign-in");

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => person.SignInAsync(user.UserName, "not the password")));

        Assert.Contains("休止中", await (await person.SignInAsync(user.UserName)).TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/naha/users/applications?state=Waiting", "/naha/users/applications?state=Waiting")]
    [InlineData("https://example.jp/", "/naha/")]
    [InlineData("//example.jp/", "/naha/")]
    [InlineData("/\\example.jp", "/naha/")]
    [InlineData("/osaka/users", "/naha/")]
    [InlineData("/nahaha", "/naha/")]
    [InlineData("~/users", "/naha/")]
    public async Task ReturnAddress_AfterSignIn_LeadsBackWithinTheTenantOnly(string returnUrl, string expected)
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");

        Assert.Equal(expected, (await person.SignInAsync(user.UserName, returnUrl: returnUrl)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task Page_WithoutASession_SendsToSignInAndBack()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");

        var sent = await person.GetAsync("/users/applications?state=Waiting");
        var signIn = sent.Headers.Location!;
        Assert.Equal("/naha/account/sign-in", signIn.AbsolutePath);
        var returnUrl = Uri.UnescapeDataString(signIn.Query["?returnUrl=".Length..]);
        var back = await person.SignInAsync(user.UserName, returnUrl: returnUrl);

        Assert.Equal("/naha/users/applications?state=Waiting", back.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Session_After30IdleMinutes_IsOver()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);

        for (var hour = 0; hour < 3; hour++)
        {
            server.Clock.Advance(TimeSpan.FromMinutes(20));
            Assert.True(await person.IsSignedInAsync());
        }

        server.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task Session_OfSomebodyWhoWritesWithoutSending_GoesOn()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);
        var page = await person.ReadAsync("/account/password");
        Assert.Contains("data-hs-alive=\"/naha/account/alive\" data-hs-minutes=\"30\"", page, StringComparison.Ordinal);

        for (var times = 0; times < 6; times++)
        {
            server.Clock.Advance(TimeSpan.FromMinutes(16));
            Assert.Equal(HttpStatusCode.NoContent, (await person.GetAsync("/account/alive")).StatusCode);
        }

        var changed = await person.PostRawAsync("/account/password", PeopleSteps.Form(
            ("OldPassword", PeopleSteps.Password), ("NewPassword", "betsu no nagai kotoba"), ("__RequestVerificationToken", TenantClient.TokenIn(page))));
        Assert.Equal("/naha/account", changed.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Form_SentAfterTheSessionEnded_LeadsBackToThePageThatShowsIt()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);
        var token = TenantClient.TokenIn(await person.ReadAsync("/account/password"));
        server.Clock.Advance(TimeSpan.FromMinutes(31));
        person.Http.DefaultRequestHeaders.Referrer = new Uri(server.Address, "/naha/account/password");

        var sent = await person.PostRawAsync("/account/end-sessions", PeopleSteps.Form(("__RequestVerificationToken", token)));

        Assert.Equal("/naha/account/sign-in?returnUrl=%2Fnaha%2Faccount%2Fpassword", sent.Headers.Location!.ToString());
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);

        var out_ = await person.PostAsync("/account/sign-out", [], "/account");

        Assert.Equal("/naha/account/sign-in", out_.Headers.Location!.ToString());
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task SignIn_OfALockedAccount_IsToldAfterTheRightPasswordOnly()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        await server.AsSystemAsync("naha", services =>
            services.GetRequiredService<Services.People.LockUser>().ExecuteAsync(user.UserId, "退職のため"));
        using var person = server.Visit("naha");

        Assert.DoesNotContain("ロック", await (await person.SignInAsync(user.UserName, "not the password")).TextAsync(), StringComparison.Ordinal);
        Assert.Contains("ロック", await (await person.SignInAsync(user.UserName)).TextAsync(), StringComparison.Ordinal);
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task EveryTry_IsInTheLedgerWithoutWhatWasTyped()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        await person.SignInAsync("typed-by-mistake-secret", "not the password");
        await person.SignInAsync(user.UserName, "not the password");
        await person.SignInAsync(user.UserName);

        await server.UsingAsync("naha", async services =>
        {
            var entries = await LedgerOf(services, user.UserId);
            Assert.Contains(AuditAction.Refuse, entries);
            Assert.Contains(AuditAction.SignIn, entries);
        });
        using var auditor = await server.SignInAsync("naha", Platform.Security.RoleNames.Auditor, organisation: "那覇市");
        Assert.DoesNotContain("typed-by-mistake-secret", await auditor.ReadAsync("/admin/audit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignInPage_InEnglish_HasNoJapaneseLeftButNames()
    {
        using var person = server.Visit("naha");
        person.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
        person.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var page = await person.ReadAsync("/account/sign-in");

        Assert.Contains("Sign in to HerSys of", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ログイン", page, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<AuditAction>> LedgerOf(IServiceProvider services, Guid userId)
    {
        var trail = services.GetRequiredService<Audit.Contracts.IAuditTrail>();
        var page = await trail.FindAsync(new Audit.Contracts.AuditQuery { SubjectType = "user", SubjectId = userId.ToString() });
        return [.. page.Lines.Select(line => line.Action)];
    }

    private static string SentenceOf(string page)
    {
        var start = page.IndexOf("<h2>ログインできませんでした", StringComparison.Ordinal);
        Assert.True(start > 0, "The page refuses nothing.");
        return page[start..page.IndexOf("</ul>", start, StringComparison.Ordinal)];
    }
}
