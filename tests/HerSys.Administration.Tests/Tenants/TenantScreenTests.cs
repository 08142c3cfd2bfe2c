using System.Net;
using HerSys.Administration.Tests.Support;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Administration.Tests.Tenants;

/// <summary>The operator's screens, in the order in which a municipality lives.</summary>
public sealed class TenantScreenTests(AdministrationHosts hosts)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Tenant_FromTheFirstFormToItsArchive_IsAllOnTheScreensAndOnRecord(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var person = await host.OperatorAsync();
        var name = AdministrationHost.NewName();
        var page = "/admin/tenants/" + name;

        Assert.Contains("初期設定がまだです", await person.SendAsync("/admin/tenants/new", "/admin/tenants/new", ("Name", name), ("MunicipalityCode", "472018"), ("DisplayName", "見本市")));
        var setUp = await person.SendAsync(page + "/setup", page, ("recipe", "municipality"));
        Assert.Contains("この1回限りのリンクを渡してください", setUp);
        Assert.Contains($"/{name}/account/welcome?token=", setUp);
        Assert.DoesNotContain("account/welcome", await person.PageAsync(page));
        Assert.Contains("見本市の新しい名前", await person.SendAsync(page, page, ("Form.Name", name), ("Form.DisplayName", "見本市の新しい名前"), ("Form.UrlPrefix", name)));
        Assert.DoesNotContain("を消す", await person.PageAsync(page));
        Assert.Contains("を止めました。データは残っています。", await person.SendAsync(page + "/disable", page));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.Server.Visit(name).GetAsync("/account/sign-in")).StatusCode);
        Assert.Contains("を始めました", await person.SendAsync(page + "/enable", page));
        await person.SendAsync(page + "/disable", page);
        Assert.Contains($"名前「{name}」をそのまま入れてください", await person.SendAsync(page + "/remove", page, ("confirm", "ちがう")));
        Assert.Contains("控えは", await person.SendAsync(page + "/remove", page, ("confirm", name)));

        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync(page)).StatusCode);
        Assert.NotEqual(0, new FileInfo(Assert.Single(Directory.GetFiles(Path.Combine(host.DataFolder, "archives"), name + "-*.zip"))).Length);
        var ledger = await host.LedgerAsync(AdministrationHost.Operator, "tenant", AuditAction.Administer);
        Assert.Equal(
            ["テナントを作成", "テナントを初期設定", "テナントの設定を変更", "テナントを停止", "テナントを開始", "テナントを停止", "テナントを書き出して削除"],
            ledger.Where(line => line.SubjectId == name).Select(line => line.Summary));
    }

    [Theory]
    [InlineData("ja", "全国地方公共団体コード「472010」が正しくありません")]
    [InlineData("en", "The municipality code '472010' is not valid")]
    public async Task Code_WithAWrongCheckDigit_IsSaidAtItsField_AndWhatWasTypedStays(string language, string words)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var person = await host.OperatorAsync();
        _ = language == "en" ? person.InEnglish() : person;

        var answer = await person.PostAsync("/admin/tenants/new", [new("Name", "mihon-code"), new("MunicipalityCode", "472010"), new("DisplayName", "見本市")]);

        var html = await answer.TextAsync();
        Assert.Contains(words, html);
        Assert.Contains("""href="#MunicipalityCode""", html);
        Assert.Contains("value=\"472010\"", html);
        Assert.Contains("value=\"見本市\"", html);
    }

    [Fact]
    public async Task Profiles_Ticked_AreStored_AndUnticked_AreGone()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var catalog = host.Server.Services.GetRequiredService<ITenantCatalog>();
        await catalog.SaveProfileAsync(new FeatureProfile("mihon-all", "見本", [new(true, "*")]));
        await catalog.SaveProfileAsync(new FeatureProfile("mihon-no-import", "見本", [new(true, "*"), new(false, "HerSys.Exchange")]));
        var person = await host.OperatorAsync();
        var name = AdministrationHost.NewName();

        await person.SendAsync(
            "/admin/tenants/new",
            "/admin/tenants/new",
            ("Name", name), ("MunicipalityCode", "472018"), ("DisplayName", "見本市"), ("FeatureProfiles", "mihon-all"), ("FeatureProfiles", "mihon-no-import"));
        Assert.Equal(["mihon-all", "mihon-no-import"], (await catalog.FindAsync(name))!.FeatureProfiles);

        await person.SendAsync("/admin/tenants/" + name, "/admin/tenants/" + name, ("Form.DisplayName", "見本市"), ("Form.UrlPrefix", name), ("Form.FeatureProfiles", "mihon-all"));
        Assert.Equal(["mihon-all"], (await catalog.FindAsync(name))!.FeatureProfiles);
        await person.SendAsync("/admin/tenants/" + name, "/admin/tenants/" + name, ("Form.DisplayName", "見本市"), ("Form.UrlPrefix", name));
        Assert.Empty((await catalog.FindAsync(name))!.FeatureProfiles);
    }

    [Fact]
    public async Task Features_TickedAndUnticked_AreSwitched_AndWhatIsNeededIsRefusedWithWhy()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var person = await host.OperatorAsync();
        var name = await host.AddTenantAsync();
        var page = "/admin/tenants/" + name;

        Assert.Contains("機能を変えました", await person.SendAsync(page + "/features", page, ("on", "HerSys.Cases"), ("on", "HerSys.Reporting")));
        Assert.DoesNotContain("HerSys.Exchange", (await host.Server.Services.GetRequiredService<ITenantCatalog>().FindAsync(name))!.SelectedFeatures);
        Assert.Contains("先にそれらを止めてください", await person.SendAsync(page + "/features", page, ("on", "HerSys.Reporting")));
        var refusal = Assert.Single(await host.LedgerAsync(AdministrationHost.Operator, "tenant", AuditAction.Refuse), line => line.SubjectId == name);
        Assert.Equal("feature-needed", refusal.Reason);
    }

    [Fact]
    public async Task List_SearchedByNameCodeAndState_ShowsWhatMatches()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var person = await host.OperatorAsync();
        var name = AdministrationHost.NewName();
        await host.Server.Tenants.CreateAsync(new(name, "010006", "北の見本"));

        Assert.Contains(name, await person.PageAsync("/admin/tenants?text=" + name));
        Assert.Contains(name, await person.PageAsync("/admin/tenants?text=" + Uri.EscapeDataString("北の見")));
        Assert.Contains(name, await person.PageAsync("/admin/tenants?text=010006&state=Uninitialized"));
        var running = await person.PageAsync("/admin/tenants?text=010006&state=Running");
        Assert.DoesNotContain(name, running);
        Assert.Contains("あてはまるテナントはありません", running);
    }

    [Fact]
    public async Task FailedSetup_ShowsStateAndReason_AndCanBeTriedAgain()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var person = await host.OperatorAsync();
        var name = AdministrationHost.NewName();
        await host.Server.Tenants.CreateAsync(new(name, "472018", "見本市"));
        var catalog = host.Server.Services.GetRequiredService<ITenantCatalog>();
        await catalog.UpdateAsync((await catalog.FindAsync(name))! with { State = TenantState.Invalid, StateReason = "見本の故障" });
        var page = "/admin/tenants/" + name;
        await Eventually.IsTrueAsync(async () => (await person.PageAsync(page)).Contains("見本の故障", StringComparison.Ordinal), "the reason is shown");

        Assert.Contains("初期設定が終わりました", await person.SendAsync(page + "/setup", page, ("recipe", "municipality")));
        Assert.DoesNotContain("見本の故障", await person.PageAsync(page));
    }

    [Fact]
    public async Task Screens_ForOthers_AreClosed()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var auditor = await host.Server.SignInAsync(AdministrationHost.Operator, RoleNames.Auditor);
        var elsewhere = await host.AdministratorAsync(AdministrationHost.Naha);

        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.GetAsync("/admin/tenants")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync("/admin/tenants")).StatusCode);
    }
}
