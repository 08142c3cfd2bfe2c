using System.Net;
using HerSys.Audit.Contracts;
using HerSys.Cases.Contracts;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Cases.Models;
using HerSys.Cases.Statuses;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.IntegrationTests;

public sealed class BulkStatusTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Update_SentTwice_IsOneEntryPerPersonAndOnRecord(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var cases = new[] { await WaitAsync(tenant, "一郎"), await WaitAsync(tenant, "二郎"), await WaitAsync(tenant, "三郎") };
        var page = await nurse.ReadAsync("/upkeep");

        Assert.Equal(HttpStatusCode.Redirect, (await nurse.SetForAsync(page, CaseStatusCodes.Home, null, ("Reason", "電話で確認"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await nurse.SetForAsync(page, CaseStatusCodes.Home, null, ("Reason", "電話で確認"))).Status);

        Assert.Equal(6, await tenant.ReadAsync(db => db.Set<CaseStatusEntry>().CountAsync()));
        Assert.Equal(3, await tenant.ReadAsync(db => db.Set<CaseListItem>().CountAsync(item => item.StatusCode == CaseStatusCodes.Home)));
        foreach (var opened in cases)
        {
            var lines = await LinesAsync(tenant, opened, AuditAction.Change);
            Assert.Single(lines, line => line.Summary == "ステータスを更新しました");
            Assert.Contains("電話で確認", await nurse.ReadTextAsync($"/cases/{opened.CaseId}"));
        }
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Update_RefusedForSome_NamesThemDoesTheOthersAndKeepsWhatWasTyped(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        using var other = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var (first, second) = (await WaitAsync(tenant, "先"), await WaitAsync(tenant, "後"));
        var page = await nurse.ReadAsync("/upkeep");
        await other.SendAsync($"/cases/{second.CaseId}/status", ("Code", "41"));

        var sent = await nurse.SetForAsync(page, CaseStatusCodes.Home, null, ("Reason", "本人から電話"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.Status);
        Assert.Contains("1人を更新しました。1人は更新していません", sent.Text);
        Assert.Contains("見本 後", sent.Text);
        Assert.Contains("さんが先に変更しました", sent.Text);
        Assert.Contains("本人から電話", sent.Text);
        Assert.Equal(CaseStatusCodes.Home, await CurrentAsync(tenant, first));
        Assert.Equal("41", await CurrentAsync(tenant, second));

        Assert.Equal(HttpStatusCode.Redirect, (await nurse.SetForAsync(sent.Text, CaseStatusCodes.Home, [second.CaseId])).Status);
        Assert.Equal(CaseStatusCodes.Home, await CurrentAsync(tenant, second));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Update_WithoutPeopleStatusOrReadableDay_SaysSoAndKeepsWhatWasTyped(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await WaitAsync(tenant, "一郎");
        var page = await nurse.ReadAsync("/upkeep");

        Assert.Contains("更新する人を選んでください", (await nurse.SetForAsync(page, CaseStatusCodes.Home, [])).Text);
        Assert.Contains("ステータスを選んでください", (await nurse.SetForAsync(page, "")).Text);
        var unreadable = await nurse.SetForAsync(page, CaseStatusCodes.Home, null, ("Day", "きのう"));
        Assert.Contains("いつからかを日付で入力してください", unreadable.Text);
        Assert.Contains("きのう", unreadable.Text);
        var future = await nurse.SetForAsync(page, CaseStatusCodes.Home, null, ("Day", Japan.JapaneseDate.ToEra(tenant.Today.AddDays(2))));
        Assert.Contains("今日までの日付を入力してください", future.Text);
        Assert.Equal(CaseStatusCodes.AwaitingPlace, await CurrentAsync(tenant, opened));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Update_OfCasesOfOthers_IsRefusedAndOnRecord(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        await tenant.AddOrganisationAsync(HerSys.Users.Contracts.OrganisationKind.HealthCenter, "北保健所", "012041");
        using var north = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff, "北保健所");
        var center = await tenant.CenterAsync();
        var opened = await tenant.OpenAsync(tenant.AtHome(given: "一郎", onsetDaysAgo: 4) with { HealthCenterId = center, Statuses = [new NewStatus(CaseStatusCodes.AwaitingPlace, tenant.Now.AddHours(-30))] });
        var page = await nurse.ReadAsync("/upkeep");

        var own = await north.ReadAsync("/upkeep");
        Assert.DoesNotContain("見本 一郎", WebUtility.HtmlDecode(own));
        var forged = await north.SetForAsync(page.Replace(TenantClient.TokenIn(page), TenantClient.TokenIn(await north.ReadAsync("/cases?status=all")), StringComparison.Ordinal), CaseStatusCodes.Home);

        Assert.NotEqual(HttpStatusCode.Redirect, forged.Status);
        Assert.DoesNotContain("見本 一郎", forged.Text);
        Assert.Equal(CaseStatusCodes.AwaitingPlace, await CurrentAsync(tenant, opened));
        Assert.NotEmpty(await LinesAsync(tenant, opened, AuditAction.Refuse));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Release_ForSeveral_DecidesWhereTheRulesAreMet(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var director = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterDirector);
        var home = await tenant.OpenAsync(tenant.AtHome(given: "自宅", onsetDaysAgo: 14) with { Dates = UpkeepListTests.Dates(tenant, 14) });
        var hotel = await tenant.OpenAsync(tenant.AtHome(given: "宿泊", onsetDaysAgo: 14) with
        {
            Dates = UpkeepListTests.Dates(tenant, 14),
            Statuses = [new NewStatus(CaseStatusCodes.Hotel, tenant.Now.AddDays(-12))],
        });

        Assert.Equal(HttpStatusCode.Redirect, (await director.SetForAsync(await director.ReadAsync("/upkeep"), "release")).Status);

        Assert.Equal("52", await CurrentAsync(tenant, home));
        Assert.Equal("51", await CurrentAsync(tenant, hotel));
        Assert.Equal(2, await tenant.ReadAsync(db => db.Set<ReleaseDecision>().CountAsync()));
    }

    private static async Task<IReadOnlyList<AuditLine>> LinesAsync(CaseTenant tenant, OpenedCase opened, AuditAction action)
    {
        IReadOnlyList<AuditLine> lines = [];
        var query = new AuditQuery { Actions = [action], SubjectType = "case", SubjectId = opened.CaseId.ToString() };
        await tenant.RunAsync(async services => lines = (await services.GetRequiredService<IAuditTrail>().FindAsync(query)).Lines);
        return lines;
    }

    private static Task<OpenedCase> WaitAsync(CaseTenant tenant, string given) => UpkeepListTests.OpenAsync(tenant, given, CaseStatusCodes.AwaitingPlace, 30);

    private static Task<string> CurrentAsync(CaseTenant tenant, OpenedCase opened) =>
        tenant.ReadAsync(db => db.Set<CaseListItem>().Where(item => item.Id == opened.CaseId).Select(item => item.StatusCode).SingleAsync());
}
