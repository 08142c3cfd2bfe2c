using System.Text.Json.Nodes;
using HerSys.Administration.Tests.Support;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;

namespace HerSys.Administration.Tests.Settings;

/// <summary>What a file of configuration may not do.</summary>
public sealed class ConfigurationRefusalTests(AdministrationHosts hosts)
{
    [Theory]
    [InlineData("ja", "まえがき", "設定のファイル(レシピのJSON)として読めません")]
    [InlineData("ja", """{ "name": "x", "version": "0.1.0" }""", "設定のファイル(レシピのJSON)として読めません")]
    [InlineData("ja", """{ "name": "x", "version": "0.1.0", "steps": [1] }""", "設定のファイル(レシピのJSON)として読めません")]
    [InlineData("ja", """{ "name": "x", "name": "y", "version": "0.1.0", "steps": [] }""", "設定のファイル(レシピのJSON)として読めません")]
    [InlineData("ja", """{ "name": "x", "version": "9.0.0", "steps": [] }""", "ほかの版(9.0.0)のファイルです")]
    [InlineData("ja", """{ "name": "x", "steps": [] }""", "ほかの版(版の記載なし)のファイルです")]
    [InlineData("ja", """{ "name": "x", "version": "0.1.0", "steps": [{ "name": "settings", "Mail": { "SmtpPassword": "x" } }] }""", "秘密の値「SmtpPassword」があります")]
    [InlineData("en", """{ "name": "x", "version": "9.0.0", "steps": [] }""", "The file is of another version (9.0.0)")]
    public async Task File_ThatCannotBeUsed_IsRefusedWithItsRule_AndOnRecord(string language, string text, string words)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var (tenant, steps) = await NewAsync(host, language);

        var (address, html) = await steps.UploadAsync(text);

        Assert.Null(address);
        Assert.Contains(words, html);
        Assert.NotNull(Assert.Single(await host.LedgerAsync(tenant, "configuration", AuditAction.Refuse)).Reason);
    }

    [Fact]
    public async Task File_ThatIsTooLarge_IsRefused()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var (_, steps) = await NewAsync(host);
        var (address, html) = await steps.UploadAsync(new string(' ', 1024 * 1024) + "{}");
        Assert.Null(address);
        Assert.Contains("ファイルが大きすぎます", html);
    }

    [Theory]
    [InlineData("""{ "name": "users", "users": [] }""", "利用者・組織・記録は設定ではない")]
    [InlineData("""{ "name": "mihon" }""", "この部分を知っている機能が入っていません")]
    [InlineData("""{ "name": "settings", "Mihon": {} }""", "この設定を知っている機能が入っていません")]
    [InlineData("""{ "name": "settings", "CaseSettings": { "AdjustingHours": 0 } }""", "1から720までの整数にしてください")]
    [InlineData("""{ "name": "settings", "CaseSettings": { "AdjustingHours": "many" } }""", "値を読めません")]
    [InlineData("""{ "name": "settings", "CaseSettings": { "Mihon": 1 } }""", "この製品には、この設定がありません")]
    [InlineData("""{ "name": "settings", "SiteIdentity": { "Color": "#ffffff" } }""", "白い画面で見える濃い色")]
    [InlineData("""{ "name": "settings", "SiteIdentity": { "Logo": "data:image/svg+xml;base64,PHN2Zz48c2NyaXB0Lz48L3N2Zz4=" } }""", "ロゴ")]
    [InlineData("""{ "name": "settings", "ReportingSettings": { "FormVersion": "2019-01" } }""", "この様式はありません")]
    [InlineData("""{ "name": "settings", "SignInSettings": { "MostWrongPerAddress": 1000000 } }""", "10から1000までの整数にしてください")]
    [InlineData("""{ "name": "roles", "roles": [{ "role": "King", "permissions": [] }] }""", "この名前の役割はありません")]
    [InlineData("""{ "name": "roles", "roles": [{ "role": "Clerk", "permissions": ["Mihon"] }] }""", "この権限を知っている機能が入っていません")]
    [InlineData("""{ "name": "roles", "roles": [{ "role": "TenantAdministrator", "exact": true, "permissions": [] }] }""", "だれも元に戻せなくなります")]
    [InlineData("""{ "name": "feature", "enable": ["HerSys.Mihon"] }""", "この機能はありません")]
    [InlineData("""{ "name": "feature", "enable": ["HerSys.Tenants"] }""", "運営者のテナントだけの機能です")]
    [InlineData("""{ "name": "feature", "disable": ["HerSys.Cases"] }""", "ほかの機能が必要としている")]
    [InlineData("""{ "name": "notification-form", "additions": { "severities": { "V01": "warning" } } }""", "法律か様式で決まっている")]
    [InlineData("""{ "name": "notification-form", "additions": { "hidden": ["mihon"] } }""", "この項目はありません")]
    [InlineData("""{ "name": "notification-form", "additions": { "mihon": [] } }""", "書き方が違うので読めません")]
    public async Task Line_ThatIsNotAllowed_IsNamedWithItsReason(string step, string words)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var (_, steps) = await NewAsync(host);
        var (address, html) = await steps.UploadAsync("{ \"name\": \"x\", \"version\": \"0.1.0\", \"steps\": [" + step + "] }");
        Assert.NotNull(address);
        Assert.Contains("取り込めないところが", html);
        Assert.Contains(words, html);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Administrator_CannotRaiseOwnRights_ByAFile(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (tenant, steps) = await NewAsync(host);
        var file = await steps.ExportAsync();
        ConfigurationSteps.PermissionsOf(file, RoleNames.TenantAdministrator).Add((JsonNode)"ReceiveNotification");
        ConfigurationSteps.StepOf(file, "settings")["CaseSettings"]!["AdjustingHours"] = 36;

        var (address, preview) = await steps.UploadAsync(file.ToJsonString());
        Assert.Contains("自分が持たない権限は、加えられません", preview);
        Assert.Contains("設定を取り込みました", await steps.ApplyAsync(address!));

        var after = await steps.ExportAsync();
        Assert.DoesNotContain("ReceiveNotification", ConfigurationSteps.PermissionsOf(after, RoleNames.TenantAdministrator).Select(name => (string)name!));
        Assert.Equal(36, (int)ConfigurationSteps.StepOf(after, "settings")["CaseSettings"]!["AdjustingHours"]!);
        Assert.NotEmpty(await host.LedgerAsync(tenant, "configuration", AuditAction.Refuse));
    }

    [Fact]
    public async Task Part_ThatThePersonMayNotChange_StaysAsItIs()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var (tenant, steps) = await NewAsync(host);
        var file = await steps.ExportAsync();
        var own = ConfigurationSteps.PermissionsOf(file, RoleNames.TenantAdministrator);
        own.Remove(own.Single(name => (string)name! == "ManageCaseSettings"));
        await steps.BringInAsync(file);
        ConfigurationSteps.StepOf(file, "settings")["CaseSettings"]!["AdjustingHours"] = 36;

        var (_, html) = await new ConfigurationSteps(await host.AdministratorAsync(tenant), tenant).UploadAsync(file.ToJsonString());

        Assert.Contains("この設定を変える権限がありません", html);
        Assert.DoesNotContain("「調整中」のままでよい時間", html);
    }

    private static async Task<(string Tenant, ConfigurationSteps Steps)> NewAsync(AdministrationHost host, string language = "ja")
    {
        var tenant = await host.AddTenantAsync();
        var person = await host.AdministratorAsync(tenant);
        return (tenant, new ConfigurationSteps(language == "en" ? person.InEnglish() : person, tenant));
    }
}
