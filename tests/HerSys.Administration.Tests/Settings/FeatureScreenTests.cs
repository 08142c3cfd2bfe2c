using HerSys.Administration.Tests.Support;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Administration.Tests.Settings;

/// <summary>Features as cards, within the profile that the operator gave.</summary>
public sealed class FeatureScreenTests(AdministrationHosts hosts)
{
    private const string Page = "/admin/features";
    private const string Exchange = "HerSys.Exchange";

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Feature_SwitchedOffAndOn_IsGoneAndBackWithItsPages_AndOnRecord(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var tenant = await host.AddTenantAsync();
        var person = await host.AdministratorAsync(tenant);

        Assert.Contains("機能を止めました", await person.SendAsync($"{Page}/{Exchange}/off", Page));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await person.GetAsync("/admin/import")).StatusCode);
        Assert.Contains("機能を入れました", await person.SendAsync($"{Page}/{Exchange}/on", Page));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await person.GetAsync("/admin/import")).StatusCode);

        Assert.Contains("見本 TenantAdministrator", await CardAsync(person, Exchange));
        Assert.Equal(2, (await host.LedgerAsync(tenant, "feature", AuditAction.Administer)).Count);
    }

    [Fact]
    public async Task Feature_ThatOthersNeed_IsNotSwitchedOff_AndThePageSaysWhoNeedsIt()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var tenant = await host.AddTenantAsync();
        var person = await host.AdministratorAsync(tenant);

        Assert.Contains("先にそれらを止めてください", await person.SendAsync($"{Page}/HerSys.Cases/off", Page));
        Assert.Contains("これを必要とするもの", await CardAsync(person, "HerSys.Cases"));
        Assert.Contains("いっしょに入るもの", await CardAsync(person, "HerSys.Reporting"));
        Assert.NotNull(Assert.Single(await host.LedgerAsync(tenant, "feature", AuditAction.Refuse)).Reason);
    }

    [Theory]
    [InlineData("ja", "運営者に機能プロファイルの変更を頼んでください")]
    [InlineData("en", "Ask the operator to change its feature profile")]
    public async Task Feature_OutsideTheProfile_HasNoCard_AndIsRefused(string language, string words)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var tenant = await host.AddTenantAsync();
        await host.Server.Services.GetRequiredService<ITenantCatalog>()
            .SaveProfileAsync(new FeatureProfile("mihon-bounded", "見本", [new(true, "*"), new(false, Exchange)]));
        await host.Server.Tenants.ChangeFeaturesAsync(tenant, [], [Exchange]);
        await host.Server.Tenants.EditAsync(tenant, new TenantEdit(FeatureProfiles: ["mihon-bounded"]));
        var person = await host.AdministratorAsync(tenant);
        _ = language == "en" ? person.InEnglish() : person;

        Assert.DoesNotContain($"f-{Exchange}", await person.ReadAsync(Page));
        Assert.Contains(words, await person.SendAsync($"{Page}/{Exchange}/on", Page));
    }

    [Fact]
    public async Task AdministrationHome_ShowsWhatThePersonMayOpen_AndNothingElse()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var administrator = await host.AdministratorAsync(AdministrationHost.Naha);
        var auditor = await host.Server.SignInAsync(AdministrationHost.Naha, RoleNames.Auditor);

        Assert.Contains("/naha/admin/settings", await administrator.ReadAsync("/admin"));
        var cards = await auditor.ReadAsync("/admin");
        Assert.Contains("/naha/admin/audit", cards);
        Assert.DoesNotContain("/naha/admin/settings", cards);
    }

    // The part of the page between one card's heading and the end of the card.
    private static async Task<string> CardAsync(TenantClient person, string feature)
    {
        var html = await person.PageAsync(Page);
        var start = html.IndexOf($"id=\"f-{feature}\"", StringComparison.Ordinal);
        return html[start..html.IndexOf("</section>", start, StringComparison.Ordinal)];
    }
}
