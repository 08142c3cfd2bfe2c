using System.Net;
using System.Text.RegularExpressions;
using HerSys.Administration.Tests.Support;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;

namespace HerSys.Administration.Tests.Settings;

/// <summary>What a government decides about its cases.</summary>
public sealed class CaseSettingsScreenTests(AdministrationHosts hosts)
{
    private const string Page = "/admin/cases";

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Change_IsStored_AndTheHistorySaysWhoChangedWhat(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var tenant = await host.AddTenantAsync();
        var person = await host.AdministratorAsync(tenant);
        Assert.Contains("まだ履歴はありません", await person.PageAsync(Page));

        var saved = await SaveAsync(person, ("AdjustingHours", "４８"), ("DailyListAt", "午前7時半"), ("DateOnlyImprovement", "WholeDays"), ("RulesAsOf", "令和4年8月1日"));

        Assert.Contains("保存しました", saved);
        Assert.Contains("「調整中」のままでよい時間: 24 → 48", saved);
        Assert.Contains("毎日の一覧を作る時刻: 08:00 → 07:30", saved);
        Assert.Contains("制度の基準日: なし → 2022年8月1日(月)", saved);
        Assert.Contains("その日の終わりから数える → その日から日数で数える", saved);
        Assert.DoesNotContain("「不明」のままでよい時間: ", saved);
        Assert.Contains("見本 TenantAdministrator", saved);
        Assert.Single(await host.LedgerAsync(tenant, "settings", AuditAction.Administer));
    }

    [Theory]
    [InlineData("ja", "AdjustingHours", "0", "1から720までの整数を入れてください")]
    [InlineData("ja", "VisibleDaysAfterDischarge", "366", "0から365までの整数を入れてください")]
    [InlineData("ja", "UnknownHours", "1.5", "1から720までの整数を入れてください")]
    [InlineData("ja", "DailyListAt", "25:00", "時刻を読めません")]
    [InlineData("ja", "RulesAsOf", "いつか", "日付を読めません")]
    [InlineData("en", "StayEndedHours", "-1", "Enter a whole number from 0 to 720")]
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

    [Fact]
    public async Task Form_OfAnotherWhoWasFirst_IsNotOverwritten()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var tenant = await host.AddTenantAsync();
        var person = await host.AdministratorAsync(tenant);
        await SaveAsync(person, ("AdjustingHours", "36"));

        Assert.Contains("ほかの人が先に設定を変えました", await SaveAsync(person, ("Seen", "0"), ("AdjustingHours", "12")));
        Assert.Contains("value=\"36\"", await person.PageAsync(Page));
    }

    [Fact]
    public async Task Screen_ForStaff_IsClosed()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var staff = await host.Server.SignInAsync(AdministrationHost.Naha, RoleNames.HealthCenterStaff);
        var director = await host.Server.SignInAsync(AdministrationHost.Naha, RoleNames.HealthCenterDirector);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(Page)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await director.GetAsync(Page)).StatusCode);
    }

    private static async Task<string> SaveAsync(TenantClient person, params (string Name, string Value)[] fields)
    {
        var seen = Regex.Match(await person.ReadAsync(Page), "name=\"Seen\"[^>]*value=\"([0-9]+)\"", default, TimeSpan.FromSeconds(1)).Groups[1].Value;
        (string Name, string Value)[] all =
        [
            ("Seen", seen), ("DateOnlyImprovement", "FromEndOfDate"), ("AdjustingHours", "24"), ("ReleaseDecisionHours", "0"), ("StayEndedHours", "12"),
            ("UnknownHours", "24"), ("DailyListAt", "8:00"), ("VisibleDaysAfterDischarge", "30"), ("RulesAsOf", ""),
        ];
        return await person.SendAsync(Page, Page, [.. all.Where(field => fields.All(given => given.Name != field.Name)), .. fields]);
    }
}
