using System.Net;
using HerSys.Cases.Contracts;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Cases.Models;
using HerSys.Cases.Statuses;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.IntegrationTests;

public sealed class WholePathTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Case_FromWaitingToReleased_IsWorkedOnScreens(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        using var director = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterDirector);
        var onset = tenant.Today.AddDays(-12);
        var opened = await tenant.OpenAsync(tenant.AtHome() with
        {
            Dates = new CaseDates { Onset = onset, Specimen = onset.AddDays(1), Diagnosis = onset.AddDays(1), Report = onset.AddDays(1) },
            Statuses = [new NewStatus(CaseStatusCodes.AwaitingPlace, tenant.Now.AddDays(-11))],
        });
        var record = $"/cases/{opened.CaseId}";

        Assert.Contains("療養先が決まっていません", await nurse.ReadTextAsync(record));
        var home = await nurse.SendAsync(record + "/status", ("Code", CaseStatusCodes.Home), ("Day", Typed(onset.AddDays(2))), ("Time", ""), ("PlaceText", "那覇市見本1-2-3"));
        Assert.Equal(HttpStatusCode.Redirect, home.Status);

        var waiting = await nurse.ReadTextAsync(record);
        Assert.Contains("解除できる日は、まだ決まりません", waiting);
        Assert.Contains("症状軽快を記録する", waiting);
        var improved = await nurse.SendAsync(record + "/course", ("Day", Typed(onset.AddDays(5))), ("Time", "午前9時"));
        Assert.Equal(HttpStatusCode.Redirect, improved.Status);

        var ready = await nurse.ReadTextAsync(record);
        Assert.Contains("解除できます", ready);
        Assert.Contains("保健所長の決定を待っています", ready);
        Assert.Contains("日数: 満たしています", ready);
        Assert.Equal(HttpStatusCode.Forbidden, (await nurse.GetAsync(record + "/release")).StatusCode);

        var released = await director.SendAsync(record + "/release");
        Assert.Equal(HttpStatusCode.Redirect, released.Status);
        var ended = await director.ReadTextAsync(record);
        Assert.Contains("自宅療養解除", ended);
        Assert.Contains("療養解除を決めました", ended);
        Assert.DoesNotContain("基準によらず", ended);

        var decision = await tenant.ReadAsync(db => db.Set<ReleaseDecision>().SingleAsync());
        Assert.False(decision.IsOverride);
        Assert.Equal(onset.AddDays(10), decision.LastIsolationDay);
        Assert.Contains("2020-06-12/symptomatic", decision.Evaluation, StringComparison.Ordinal);
        var stay = await tenant.ReadAsync(db => db.Set<Stay>().SingleAsync());
        Assert.Equal(decision.ReleasedAt, stay.To);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Release_AgainstTheRules_IsTheDirectorsAloneAndNeedsAReason(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var director = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterDirector);
        var opened = await tenant.OpenAsync(tenant.AtHome(onsetDaysAgo: 5));
        var record = $"/cases/{opened.CaseId}";

        var silent = await director.SendAsync(record + "/release");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("解除する理由を入力してください", silent.Text);

        var asked = await director.SendAsync(record + "/release", ("Reason", "主治医が感染性なしと判断"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("確かめました。このまま登録します", asked.Text);
        Assert.Contains("主治医が感染性なしと判断", asked.Text);

        var done = await director.SendAsync(record + "/release", ("Reason", "主治医が感染性なしと判断"), ("Acknowledged", "S11"));
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        var decision = await tenant.ReadAsync(db => db.Set<ReleaseDecision>().SingleAsync());
        Assert.Equal((true, "主治医が感染性なしと判断"), (decision.IsOverride, decision.Reason));
        Assert.Contains("基準によらず療養解除を決めました", await director.ReadTextAsync(record));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Release_ByStaffWhoMayDecideByTheRulesOnly_IsRefusedAgainstThem(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        await tenant.GrantAsync(RoleNames.HealthCenterStaff, CasePermissions.DecideRelease);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome(onsetDaysAgo: 5));

        var refused = await nurse.SendAsync($"/cases/{opened.CaseId}/release", ("Reason", "家族の希望"), ("Acknowledged", "S11"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("基準によらない解除は、保健所長が理由をつけて決めます", refused.Text);
        Assert.False(await tenant.ReadAsync(db => db.Set<ReleaseDecision>().AnyAsync()));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Release_SentTwice_IsOneDecision(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var director = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterDirector);
        var opened = await tenant.OpenAsync(tenant.AtHome(onsetDaysAgo: 12) with
        {
            Dates = new CaseDates { Onset = tenant.Today.AddDays(-12), ImprovedOn = tenant.Today.AddDays(-8) },
        });
        var path = $"/cases/{opened.CaseId}/release";
        var page = await director.ReadAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, (await director.SendFromAsync(page, path)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await director.SendFromAsync(page, path)).Status);
        Assert.Equal(1, await tenant.ReadAsync(db => db.Set<ReleaseDecision>().CountAsync()));
        Assert.Equal(2, await tenant.ReadAsync(db => db.Set<CaseStatusEntry>().CountAsync()));
    }

    private static string Typed(DateOnly day) => Japan.JapaneseDate.ToEra(day);
}
