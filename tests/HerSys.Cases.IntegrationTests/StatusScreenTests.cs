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

public sealed class StatusScreenTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Status_WithoutTimeOnTheDayOfTheLast_BecomesTheCurrentOne(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome() with { Statuses = [new NewStatus(CaseStatusCodes.AwaitingPlace, tenant.Now)] });

        var set = await nurse.SendAsync($"/cases/{opened.CaseId}/status", ("Code", CaseStatusCodes.Home), ("Time", ""));

        Assert.Equal(HttpStatusCode.Redirect, set.Status);
        Assert.Equal(CaseStatusCodes.Home, await CurrentAsync(tenant, opened));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Status_Impossible_IsRefusedBesideItsFieldAndKeepsWhatWasTyped(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        var path = $"/cases/{opened.CaseId}/status";

        var future = await nurse.SendAsync(path, ("Code", "41"), ("Day", Japan.JapaneseDate.ToEra(tenant.Today.AddDays(3))), ("Reason", "施設から電話"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, future.Status);
        Assert.Contains("今日までの日付を入力してください", future.Text);
        Assert.Contains("施設から電話", future.Text);

        var unreadable = await nurse.SendAsync(path, ("Code", "41"), ("Day", "きのう"));
        Assert.Contains("いつからかを日付で入力してください", unreadable.Text);

        var withdrawn = await nurse.SendAsync(path, ("Code", CaseStatusCodes.Withdrawn), ("Reason", ""));
        Assert.Contains("発生届の取下げには理由が必要です", withdrawn.Text);

        var released = await nurse.SendAsync(path, ("Code", "52"));
        Assert.Contains("あなたの職務では「自宅療養解除」にできません", released.Text);
        Assert.Equal(CaseStatusCodes.Home, await CurrentAsync(tenant, opened));
        Assert.Equal(1, await tenant.ReadAsync(db => db.Set<CaseStatusEntry>().CountAsync()));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Status_Unusual_IsAskedOnceAndThenSet(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        var path = $"/cases/{opened.CaseId}/status";

        var asked = await nurse.SendAsync(path, ("Code", "03"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("への変更は通常ありません", asked.Text);

        Assert.Equal(HttpStatusCode.Redirect, (await nurse.SendAsync(path, ("Code", "03"), ("Acknowledged", "S06"))).Status);
        Assert.Equal("03", await CurrentAsync(tenant, opened));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Correction_WithReason_ReplacesAnEntryAndLeavesItInSight(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var hospital = await tenant.AddOrganisationAsync(OrganisationKind.MedicalInstitution, "見本病院");
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        await nurse.SendAsync($"/cases/{opened.CaseId}/status", ("Code", CaseStatusCodes.Died), ("DeathDate", Japan.JapaneseDate.ToEra(tenant.Today)));
        var wrong = await tenant.ReadAsync(db => db.Set<CaseStatusEntry>().SingleAsync(entry => entry.Code == CaseStatusCodes.Died));
        var path = $"/cases/{opened.CaseId}/status/{wrong.Id}/correct";

        var silent = await nurse.SendAsync(path, ("Code", CaseStatusCodes.Hospitalised));
        Assert.Contains("訂正には理由が必要です", silent.Text);
        var corrected = await nurse.SendAsync(path, ("Code", CaseStatusCodes.Hospitalised), ("Reason", "別の人と取り違えた"), ("Place", hospital.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, corrected.Status);

        Assert.Equal(CaseStatusCodes.Hospitalised, await CurrentAsync(tenant, opened));
        Assert.Equal(3, await tenant.ReadAsync(db => db.Set<CaseStatusEntry>().CountAsync()));
        var record = await nurse.ReadTextAsync($"/cases/{opened.CaseId}");
        Assert.Contains("data-void", record);
        Assert.Contains("別の人と取り違えた", record);
        Assert.Contains("見本病院", record);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Hospital_OfItsInPatient_SetsItsOwnStatusesOnly(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var hospital = await tenant.AddOrganisationAsync(OrganisationKind.MedicalInstitution, "見本病院");
        using var ward = await tenant.Server.SignInAsync(tenant.Name, RoleNames.WardStaff, "見本病院");
        var opened = await tenant.OpenAsync(tenant.AtHome() with
        {
            Statuses = [new NewStatus(CaseStatusCodes.Hospitalised, tenant.Now.AddDays(-2)) { PlaceOrganisationId = hospital }],
        });
        var path = $"/cases/{opened.CaseId}/status";

        Assert.Equal(HttpStatusCode.Redirect, (await ward.SendAsync(path, ("Code", CaseStatusCodes.Severe))).Status);
        Assert.Contains("あなたの職務では「自宅療養中」にできません", (await ward.SendAsync(path, ("Code", CaseStatusCodes.Home))).Text);
        Assert.Contains("解除可能日時が決まっていません", (await ward.SendAsync(path, ("Code", "50"), ("Reason", "軽快"))).Text);
        Assert.Equal(CaseStatusCodes.Severe, await CurrentAsync(tenant, opened));
    }

    private static Task<string> CurrentAsync(CaseTenant tenant, OpenedCase opened) =>
        tenant.ReadAsync(db => db.Set<CaseListItem>().Where(item => item.Id == opened.CaseId).Select(item => item.StatusCode).SingleAsync());
}
