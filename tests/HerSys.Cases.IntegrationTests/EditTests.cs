using System.Net;
using HerSys.Cases.Contracts;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Cases.Models;
using HerSys.Cases.Statuses;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.IntegrationTests;

public sealed class EditTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Person_EditedByTwo_ShowsTheSecondWhatDiffers(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var first = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        using var second = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        var path = $"/cases/{opened.CaseId}/person";
        var seenByBoth = await second.ReadAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, (await first.SendAsync(path, ("Phone", "098-000-0001"), ("Reason", "本人に確認"))).Status);
        var (status, text) = await second.SendFromAsync(seenByBoth, path, ("Phone", "098-000-0002"), ("Reason", "家族に確認"));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("さんが先に変更しました", text);
        Assert.Contains("0980000001", text);
        Assert.Contains("0980000002", text);
        Assert.Equal("0980000001", await tenant.ReadAsync(db => db.Set<Person>().Select(person => person.Phone).SingleAsync()));

        // Sent again from the page that shows the difference, it is taken.
        Assert.Equal(HttpStatusCode.Redirect, (await second.SendFromAsync(text, path)).Status);
        Assert.Equal("0980000002", await tenant.ReadAsync(db => db.Set<CaseListItem>().Select(item => item.Phone).SingleAsync()));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Status_SetByTwo_TellsTheSecondWhoWasFirst(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var first = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        using var second = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterDirector);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        var path = $"/cases/{opened.CaseId}/status";
        var seenByBoth = await second.ReadAsync(path);

        await first.SendAsync(path, ("Code", CaseStatusCodes.AwaitingHospital));
        var (status, text) = await second.SendFromAsync(seenByBoth, path, ("Code", "41"));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("見本 HealthCenterStaffさんが先に変更しました", text);
        Assert.Contains("入院調整中", text);
        Assert.Equal(2, await tenant.ReadAsync(db => db.Set<CaseStatusEntry>().CountAsync()));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Dates_Changed_NeedAReasonMoveTheReleaseAndStayInTheTimeline(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome(onsetDaysAgo: 5));
        var path = $"/cases/{opened.CaseId}/dates";
        var onset = tenant.Today.AddDays(-7);

        Assert.Contains("変更の理由を入力してください", (await nurse.SendAsync(path, ("Onset", Japan.JapaneseDate.ToEra(onset)))).Text);
        Assert.Contains("発病日が今日より後です", (await nurse.SendAsync(path, ("Onset", Japan.JapaneseDate.ToEra(tenant.Today.AddDays(1))), ("Reason", "確認"))).Text);
        Assert.Equal(HttpStatusCode.Redirect, (await nurse.SendAsync(path, ("Onset", Japan.JapaneseDate.ToEra(onset)), ("Reason", "本人に電話で確認"))).Status);

        Assert.Equal(onset, await tenant.ReadAsync(db => db.Set<CaseListItem>().Select(item => item.DayZero).SingleAsync()));
        var record = await nurse.ReadTextAsync($"/cases/{opened.CaseId}");
        Assert.Contains("発病日を変更しました", record);
        Assert.Contains("本人に電話で確認", record);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Person_WithTwoCases_IsRenamedInBothLists(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        await tenant.OpenAsync(tenant.AtHome() with { PersonId = opened.PersonId, Person = null });

        await nurse.SendAsync($"/cases/{opened.CaseId}/person", ("FamilyName", "例示"), ("FamilyKana", "れいじ"), ("Reason", "改姓"));

        Assert.Equal(["例示 花子", "例示 花子"], await tenant.ReadAsync(db => db.Set<CaseListItem>().Select(item => item.Name).ToListAsync()));
        Assert.All(await tenant.ReadAsync(db => db.Set<CaseListItem>().Select(item => item.Kana).ToListAsync()), kana => Assert.Equal("レイジ ハナコ", kana));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Center_Changed_MovesTheCaseOutOfSight(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var own = await tenant.CenterAsync();
        var north = await tenant.AddOrganisationAsync(OrganisationKind.HealthCenter, "北保健所", "012041");
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff, "那覇市保健所");
        var opened = await tenant.OpenAsync(tenant.AtHome() with { HealthCenterId = own, ReceivedById = north });

        var moved = await nurse.SendAsync(
            $"/cases/{opened.CaseId}/assignment", ("Center", north.ToString()), ("Municipality", "012041"), ("Location", "旭川市見本"), ("Reason", "実家に移った"));

        Assert.Equal(HttpStatusCode.Redirect, moved.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await nurse.GetAsync($"/cases/{opened.CaseId}")).StatusCode);
    }

}
