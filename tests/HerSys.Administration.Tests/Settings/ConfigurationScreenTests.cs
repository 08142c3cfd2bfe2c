using System.Net;
using System.Text.Json.Nodes;
using HerSys.Administration.Tests.Support;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;

namespace HerSys.Administration.Tests.Settings;

/// <summary>The whole configuration carried out, looked at, brought in, and taken back.</summary>
public sealed class ConfigurationScreenTests(AdministrationHosts hosts)
{
    private const string Subject = "configuration";

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Configuration_BroughtIntoAFreshTenant_IsEqualThere(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (tenant, steps) = await NewAsync(host);
        var first = await steps.ExportAsync();
        var (address, preview) = await steps.UploadAsync(Changed(first).ToJsonString());

        Assert.Contains("下見です。まだ何も変わっていません", preview);
        foreach (var words in (string[])["「調整中」のままでよい時間", "36", "問い合わせ先の名前", "見本保健所", "保健所職員: ", "独自の項目「参加した催し」(x_event)", "入力チェック V05", "たずねない"])
        {
            Assert.Contains(words, preview);
        }

        Assert.Equal(ConfigurationSteps.StepsOf(first), ConfigurationSteps.StepsOf(await steps.ExportAsync()));
        Assert.Contains("設定を取り込みました", await steps.ApplyAsync(address!));
        var exported = await steps.ExportAsync();
        Assert.Equal(ConfigurationSteps.StepsOf(Changed(first)), ConfigurationSteps.StepsOf(exported));

        var (other, elsewhere) = await NewAsync(host);
        await elsewhere.BringInAsync(exported);
        Assert.Equal(ConfigurationSteps.StepsOf(exported), ConfigurationSteps.StepsOf(await elsewhere.ExportAsync()));
        Assert.Contains("取り込んでも、変わるところはありません", (await elsewhere.UploadAsync(exported.ToJsonString())).Html);
        Assert.Single(await host.LedgerAsync(other, Subject, AuditAction.Administer));
        Assert.NotEmpty(await host.LedgerAsync(tenant, Subject, AuditAction.Export));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Applied_TakenBack_IsShownFirst_AndIsAsBefore(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (tenant, steps) = await NewAsync(host);
        var before = await steps.ExportAsync();
        var (address, _) = await steps.UploadAsync(Changed(before).ToJsonString());
        await steps.ApplyAsync(address!);
        var applied = ConfigurationSteps.StepsOf(await steps.ExportAsync());

        var back = await steps.UndoAsync(address!);
        Assert.Equal(applied, ConfigurationSteps.StepsOf(await steps.ExportAsync()));
        Assert.Contains("設定を取り込みました", await steps.ApplyAsync(back));

        Assert.Equal(ConfigurationSteps.StepsOf(before), ConfigurationSteps.StepsOf(await steps.ExportAsync()));
        Assert.Equal(2, (await host.LedgerAsync(tenant, Subject, AuditAction.Administer)).Count);
        Assert.Equal(2, (await host.LedgerAsync(tenant, "notification-form", AuditAction.Administer)).Count);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Features_OfAFile_AreSwitched_AndWhatTheyNeedIsNamed(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (tenant, steps) = await NewAsync(host);
        var with = await steps.ExportAsync();
        await host.Server.Tenants.ChangeFeaturesAsync(tenant, [], ["HerSys.Exchange"]);

        var (address, preview) = await steps.UploadAsync(with.ToJsonString());
        Assert.Contains("この設定を知っている機能が入っていません", preview);
        Assert.Contains("入っている", preview);
        Assert.Contains("設定を取り込みました", await steps.ApplyAsync(address!));

        Assert.Contains("取り込んでも、変わるところはありません", (await steps.UploadAsync(with.ToJsonString())).Html);
        Assert.Equal(ConfigurationSteps.StepsOf(with), ConfigurationSteps.StepsOf(await steps.ExportAsync()));
        Assert.Single(await host.LedgerAsync(tenant, "feature", AuditAction.Administer));
    }

    [Fact]
    public async Task Preview_ThatIsOutOfDate_IsNotApplied()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var (_, steps) = await NewAsync(host);
        var file = await steps.ExportAsync();
        ConfigurationSteps.StepOf(file, "settings")["CaseSettings"]!["AdjustingHours"] = 36;
        var (address, _) = await steps.UploadAsync(file.ToJsonString());
        ConfigurationSteps.StepOf(file, "settings")["CaseSettings"]!["AdjustingHours"] = 48;
        await steps.BringInAsync(file);

        Assert.Contains("下見のあとで、設定が変わりました", await steps.ApplyAsync(address!, new string('0', 64)));
        Assert.Equal(48, (int)ConfigurationSteps.StepOf(await steps.ExportAsync(), "settings")["CaseSettings"]!["AdjustingHours"]!);
    }

    [Fact]
    public async Task Screen_ForOthers_IsClosed()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var director = await host.Server.SignInAsync(AdministrationHost.Naha, RoleNames.HealthCenterDirector);
        Assert.Equal(HttpStatusCode.Forbidden, (await director.GetAsync(ConfigurationSteps.Page)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await director.GetAsync(ConfigurationSteps.Page + "/file")).StatusCode);
    }

    private static async Task<(string Tenant, ConfigurationSteps Steps)> NewAsync(AdministrationHost host)
    {
        var tenant = await host.AddTenantAsync();
        return (tenant, new ConfigurationSteps(await host.AdministratorAsync(tenant), tenant));
    }

    private static JsonObject Changed(JsonObject file)
    {
        var changed = file.DeepClone().AsObject();
        var settings = ConfigurationSteps.StepOf(changed, "settings");
        settings["CaseSettings"]!["AdjustingHours"] = 36;
        settings["CaseSettings"]!["DateOnlyImprovement"] = "WholeDays";
        settings["SiteIdentity"]!["ContactName"] = "見本保健所";
        settings["SignInSettings"]!["AddressMinutes"] = 20;
        settings["UploadSettings"]!["KeptHours"] = 48;
        var staff = ConfigurationSteps.PermissionsOf(changed, RoleNames.HealthCenterStaff);
        staff.Remove(staff.Single(name => (string)name! == "ExportCases"));
        ConfigurationSteps.StepOf(changed, "notification-form")["additions"] = JsonNode.Parse("""
            {
              "fields": [{ "code": "x_event", "section": "patient", "type": "text", "label": { "ja": "参加した催し", "en": "Event attended" }, "tier": "t3", "requirement": "optional", "options": [], "maxLength": 200 }],
              "hidden": ["doctor_kana"],
              "sections": [],
              "tiers": {},
              "severities": { "V05": "warning" }
            }
            """);
        return changed;
    }
}
