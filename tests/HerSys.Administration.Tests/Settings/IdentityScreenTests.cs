using System.Net;
using System.Text;
using HerSys.Administration.Tests.Support;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;

namespace HerSys.Administration.Tests.Settings;

/// <summary>Name, colour, logo and contact of a government.</summary>
public sealed class IdentityScreenTests(AdministrationHosts hosts)
{
    private const string Page = "/admin/settings";
    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>""";

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Change_IsOnEveryPage_InTheHistory_AndCanBeUndone(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var tenant = await host.AddTenantAsync();
        var person = await host.AdministratorAsync(tenant);

        Assert.Contains("保存しました", await SaveAsync(person, ("DisplayName", "見本市の保健所"), ("Color", "#123456"), ("ContactPhone", "0980000000")));
        var page = await person.PageAsync(Page);
        Assert.Contains("見本市の保健所", page);
        Assert.Contains("色: #006173 → #123456", page);
        Assert.Contains("見本 TenantAdministrator", page);
        Assert.Contains("#123456", await host.Server.Visit(tenant).PageAsync("/account/sign-in"));

        Assert.Contains("元に戻しました", await person.SendAsync(Page + "/undo/1", Page, ("seen", "1")));
        Assert.DoesNotContain("#123456", await host.Server.Visit(tenant).PageAsync("/account/sign-in"));
        Assert.Contains("ほかの人が先に設定を変えました", await person.SendAsync(Page + "/undo/2", Page, ("seen", "1")));
        Assert.Equal(2, (await host.LedgerAsync(tenant, "settings", AuditAction.Administer)).Count);
    }

    [Fact]
    public async Task Form_OfAnotherWhoWasFirst_IsNotOverwritten_AndWhatWasTypedStays()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var tenant = await host.AddTenantAsync();
        var first = await host.AdministratorAsync(tenant);
        var second = await host.AdministratorAsync(tenant);
        await SaveAsync(first, ("Color", "#123456"));

        var late = await SaveAsync(second, ("Color", "#654321"));

        Assert.Contains("ほかの人が先に設定を変えました", late);
        Assert.Contains("value=\"#654321\"", late);
    }

    [Theory]
    [InlineData("ja", "Color", "yellow", "色は # と6けたの英数字で入れてください")]
    [InlineData("ja", "Color", "#ffff00", "この色は白い画面で見えにくい色です")]
    [InlineData("en", "Color", "#ffff00", "hard to see")]
    [InlineData("ja", "FaxNumber", "12", "電話番号の数字の数が合いません")]
    public async Task Field_ThatIsWrong_IsSaidAtItsField_AndStays(string language, string field, string value, string words)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var person = await host.AdministratorAsync(AdministrationHost.Naha);
        _ = language == "en" ? person.InEnglish() : person;

        var html = await SaveAsync(person, (field, value));

        Assert.Contains(words, html);
        Assert.Contains($"href=\"#{field}\"", html);
        Assert.Contains($"value=\"{value}\"", html);
    }

    [Theory]
    [InlineData("#006173", "よく見えます")]
    [InlineData("#ffff00", "濃い色にしてください")]
    [InlineData("red", "見本が出ます")]
    public async Task Preview_WhileTyping_ShowsTheColourAndWhetherItIsSeen(string color, string words)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var person = await host.AdministratorAsync(AdministrationHost.Naha);
        Assert.Contains(words, await person.PageAsync($"{Page}/color?color={Uri.EscapeDataString(color)}"));
    }

    [Fact]
    public async Task Logo_ThatOnlyDraws_IsShownToEverybody_AndCannotAct()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var tenant = await host.AddTenantAsync();
        var person = await host.AdministratorAsync(tenant);

        Assert.Equal(HttpStatusCode.Redirect, (await UploadAsync(person, tenant, Encoding.UTF8.GetBytes(Svg))).StatusCode);

        var visitor = host.Server.Visit(tenant);
        var html = await visitor.ReadAsync("/account/sign-in");
        var start = html.IndexOf($"/{tenant}/site/logo/", StringComparison.Ordinal);
        var logo = await visitor.Http.GetAsync(new Uri(html[start..html.IndexOf('"', start)], UriKind.Relative));
        Assert.Equal("image/svg+xml", logo.Content.Headers.ContentType!.MediaType);
        Assert.Contains("sandbox", string.Join(' ', logo.Headers.GetValues("Content-Security-Policy")));
    }

    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>""", "script")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>""", "onload")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><a href="https://example.jp"><path/></a></svg>""", "(a)")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><use href="https://example.jp/x.svg#y"/></svg>""", "href")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>""", "foreignObject")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(https://example.jp/x)"/></svg>""", "fill")]
    [InlineData("""<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>""", "ロゴの画像を読めません")]
    [InlineData("GIF89a", "ロゴの画像を読めません")]
    public async Task Logo_ThatCouldAct_IsRefusedAtItsField(string file, string words)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var person = await host.AdministratorAsync(AdministrationHost.Naha);

        var html = await (await UploadAsync(person, AdministrationHost.Naha, Encoding.UTF8.GetBytes(file))).TextAsync();

        Assert.Contains(words, html);
        Assert.Contains("id=\"LogoFile-e\"", html);
        Assert.Matches("<div class=\"hs-field\" data-error[ =\"]*>\\s*<label class=\"hs-label\" for=\"LogoFile\"", html);
    }

    [Fact]
    public async Task Logo_ThatIsTooLarge_IsRefused()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var person = await host.AdministratorAsync(AdministrationHost.Naha);
        var html = await (await UploadAsync(person, AdministrationHost.Naha, new byte[(64 << 10) + 1])).TextAsync();
        Assert.Contains("ロゴのファイルが大きすぎます", html);
    }

    [Fact]
    public async Task Form_WithoutAnError_MarksNoField()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var person = await host.AdministratorAsync(AdministrationHost.Naha);
        Assert.DoesNotContain("data-error", await person.ReadAsync(Page));
    }

    [Fact]
    public async Task Screens_ForOthers_AreClosed()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var staff = await host.Server.SignInAsync(AdministrationHost.Naha, RoleNames.HealthCenterStaff);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(Page)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/admin/features")).StatusCode);
    }

    private static Task<string> SaveAsync(TenantClient person, params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] all = [("Seen", "0"), ("DisplayName", ""), ("Color", "#006173"), ("ContactName", ""), ("ContactPhone", ""), ("FaxNumber", "")];
        return person.SendAsync(Page, Page, [.. all.Where(field => fields.All(given => given.Name != field.Name)), .. fields]);
    }

    private static async Task<HttpResponseMessage> UploadAsync(TenantClient person, string tenant, byte[] logo)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(TenantClient.TokenIn(await person.ReadAsync(Page))), "__RequestVerificationToken" },
            { new StringContent("0"), "Seen" },
            { new StringContent("#006173"), "Color" },
            { new ByteArrayContent(logo), "LogoFile", "logo.svg" },
        };
        return await person.Http.PostAsync(new Uri($"/{tenant}{Page}", UriKind.Relative), form);
    }
}
