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

/// <summary>Tests that end isolation early, walked on the screens with the worked examples of domain.md 3.4.</summary>
public sealed class ReleaseTestScreenTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task E4_CarrierWithTwoNegatives_LeavesAtTheSecondResult(DatabaseProvider provider)
    {
        var (tenant, record) = await CarrierAsync(provider, "2020-08-20");
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        Assert.Contains("陰性確認の検査を記録する", await nurse.ReadTextAsync(record));

        await SpecimenAsync(nurse, record, "令和2年8月27日", "10:00", "R2.8.27", "18:00");
        Assert.Equal(new DateOnly(2020, 8, 30), (await ItemAsync(tenant)).LastIsolationDay);
        await SpecimenAsync(nurse, record, "2020/8/28", "午前10時", "2020/8/28", "16:00");

        await EndsAsync(tenant, "2020-08-28", "2020-08-28T07:00Z");
        var page = await nurse.ReadTextAsync(record);
        Assert.Contains("陰性確認: 満たしています", page);
        Assert.Contains("陰性確認の検査: 陰性", page);
        Assert.Equal(2, await LedgerAsync(tenant, "陰性確認の検査を記録しました"));

        using var director = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterDirector);
        Assert.Equal(HttpStatusCode.Redirect, (await director.SendAsync(record + "/release", ("Day", "2020/8/28"), ("Time", "16:00"))).Status);
        var decision = await tenant.ReadAsync(db => db.Set<ReleaseDecision>().SingleAsync());
        Assert.Equal((false, new DateOnly(2020, 8, 28)), (decision.IsOverride, decision.LastIsolationDay));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task E5_SpecimensTwentyThreeHoursApart_DoNotCountUntilTheTimeIsCorrected(DatabaseProvider provider)
    {
        var (tenant, record) = await CarrierAsync(provider, "2020-08-20");
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        await SpecimenAsync(nurse, record, "2020/8/27", "10:00", "2020/8/27", "18:00");
        await SpecimenAsync(nurse, record, "2020/8/28", "9:00", "2020/8/28", "16:00");

        await EndsAsync(tenant, "2020-08-30", "2020-08-30T15:00Z");
        Assert.Contains("採取の間隔が24時間以上ある、続けて2回の陰性がそろっていません", await nurse.ReadTextAsync(record));

        var second = await tenant.ReadAsync(db => db.Set<ReleaseTest>().OrderByDescending(test => test.TakenAt).FirstAsync());
        var correction = $"{record}/tests/{second.Id}/correct";
        var silent = await nurse.SendAsync(correction, ("Time", "10:00"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("訂正や取消しの理由を入力してください", silent.Text);
        Assert.Contains("value=\"10:00\"", silent.Text);

        Assert.Equal(HttpStatusCode.Redirect, (await nurse.SendAsync(correction, ("Time", "10:00"), ("Reason", "時刻を聞き違えた"))).Status);
        await EndsAsync(tenant, "2020-08-28", "2020-08-28T07:00Z");
        var page = await nurse.ReadTextAsync(record);
        Assert.Contains("あとで訂正されました", page);
        Assert.Contains("時刻を聞き違えた", page);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task E6_SymptomaticWithTwoNegatives_LeavesAtTheSecondResult(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider, Servers.Autumn);
        var onset = new DateOnly(2020, 8, 1);
        var opened = await tenant.OpenAsync(tenant.AtHome() with
        {
            Dates = new CaseDates { Onset = onset, Diagnosis = onset.AddDays(1), Report = onset.AddDays(1), ImprovedAt = Instant("2020-08-04T01:00Z") },
            Statuses = [new NewStatus(CaseStatusCodes.Home, Instant("2020-08-02T03:00Z"))],
        });
        var record = $"/cases/{opened.CaseId}";
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        await EndsAsync(tenant, "2020-08-11", "2020-08-11T15:00Z");

        await SpecimenAsync(nurse, record, "2020/8/5", "10:00", "2020/8/5", "18:00");
        await SpecimenAsync(nurse, record, "2020/8/6", "10:00", "2020/8/6", "18:00");

        await EndsAsync(tenant, "2020-08-06", "2020-08-06T09:00Z");
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task E10_CarrierWithANegativeKitOnDayFive_LeavesOnDaySix(DatabaseProvider provider)
    {
        var (tenant, record) = await CarrierAsync(provider, "2022-09-05");
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var kit = record + "/tests/new?kind=Kit";

        var unapproved = await nurse.SendAsync(kit, ("Day", "9/10"), ("Outcome", "Negative"), ("Approved", "False"));
        Assert.Equal(HttpStatusCode.Redirect, unapproved.Status);
        await EndsAsync(tenant, "2022-09-12", "2022-09-12T15:00Z");

        var twice = await nurse.SendAsync(kit, ("Day", "9/10"), ("Outcome", "Negative"), ("Approved", "True"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Contains("この日のキットの結果は、もう記録されています", twice.Text);

        var wrong = await tenant.ReadAsync(db => db.Set<ReleaseTest>().SingleAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await nurse.SendAsync($"{record}/tests/{wrong.Id}/correct", ("Approved", "True"), ("Reason", "箱の表示を確かめた"))).Status);
        await EndsAsync(tenant, "2022-09-10", "2022-09-10T15:00Z");
        Assert.Contains("検査キット: 満たしています", await nurse.ReadTextAsync(record));

        var mended = await tenant.ReadAsync(db => db.Set<ReleaseTest>().SingleAsync(test => test.CorrectionOf != null));
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await nurse.SendAsync($"{record}/tests/{mended.Id}/correct", ("TakeBack", "true"), ("Reason", "別の人の結果だった"))).Status);
        await EndsAsync(tenant, "2022-09-12", "2022-09-12T15:00Z");
        Assert.Contains("検査の記録を取り消しました", await nurse.ReadTextAsync(record));
        Assert.Equal(1, await LedgerAsync(tenant, "陰性確認の検査の記録を取り消しました"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Test_ThatCannotBe_IsRefusedBesideItsFieldAndKeepsWhatWasTyped(DatabaseProvider provider)
    {
        var (tenant, record) = await CarrierAsync(provider, "2022-09-05");
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        (string Field, string Says, (string, string)[] Typed)[] refused =
        [
            ("Day", "日付を入力してください", [("Day", "あした"), ("Time", "10:00"), ("Outcome", "Pending")]),
            ("Time", "時刻を入力してください", [("Day", "9/10"), ("Time", ""), ("Outcome", "Pending")]),
            ("Outcome", "結果を選んでください", [("Day", "9/10"), ("Time", "10:00")]),
            ("ResultDay", "日付を入力してください", [("Day", "9/10"), ("Time", "10:00"), ("Outcome", "Negative")]),
            ("Day", "採取がいまより後になっています", [("Day", "2022/9/13"), ("Time", "10:00"), ("Outcome", "Pending")]),
            ("Day", "陽性になった検体の採取日", [("Day", "2022/9/4"), ("Time", "10:00"), ("Outcome", "Pending")]),
            ("ResultDay", "結果の判明が採取より前です", [("Day", "9/10"), ("Time", "10:00"), ("Outcome", "Negative"), ("ResultDay", "9/10"), ("ResultTime", "9:00")]),
            ("Approved", "国が承認したキットかどうかを選んでください", [("Kind", "Kit"), ("Day", "9/10"), ("Outcome", "Negative")]),
        ];
        foreach (var (field, says, typed) in refused)
        {
            var answer = await nurse.SendAsync(record + "/tests/new?kind=Specimen", typed);
            Assert.Equal((field, HttpStatusCode.UnprocessableEntity), (field, answer.Status));
            Assert.Contains(says, answer.Text);
            Assert.Contains($"href=\"#{field}", answer.Text);
            Assert.Contains($"value=\"{typed.First(entry => entry.Item1 == "Day").Item2}\"", answer.Text);
        }

        Assert.Equal(0, await tenant.ReadAsync(db => db.Set<ReleaseTest>().CountAsync()));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Test_SentTwice_IsOneTest(DatabaseProvider provider)
    {
        var (tenant, record) = await CarrierAsync(provider, "2022-09-05");
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var path = record + "/tests/new?kind=Specimen";
        var page = await nurse.ReadAsync(path);
        (string, string)[] typed = [("Day", "9/10"), ("Time", "10:00"), ("Outcome", "Pending")];

        Assert.Equal(HttpStatusCode.Redirect, (await nurse.SendFromAsync(page, path, typed)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await nurse.SendFromAsync(page, path, typed)).Status);
        Assert.Equal(1, await tenant.ReadAsync(db => db.Set<ReleaseTest>().CountAsync()));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Test_BySomebodyWhoReadsOnly_IsNotOffered(DatabaseProvider provider)
    {
        var (tenant, record) = await CarrierAsync(provider, "2022-09-05");
        using var officer = await tenant.Server.SignInAsync(tenant.Name, RoleNames.PrefectureOfficer);

        Assert.DoesNotContain("陰性確認の検査を記録する", await officer.ReadTextAsync(record));
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(record + "/tests/new?kind=Kit")).StatusCode);
    }

    private async Task<(CaseTenant Tenant, string Record)> CarrierAsync(DatabaseProvider provider, string specimen)
    {
        var tenant = await servers.NewTenantAsync(provider, Servers.Autumn);
        var day = DateOnly.Parse(specimen, System.Globalization.CultureInfo.InvariantCulture);
        var opened = await tenant.OpenAsync(tenant.AtHome() with
        {
            PatientType = PatientType.Asymptomatic,
            Dates = new CaseDates { Specimen = day, Diagnosis = day, Report = day },
            Statuses = [new NewStatus(CaseStatusCodes.Home, Instant($"{specimen}T05:00Z"))],
        });
        return (tenant, $"/cases/{opened.CaseId}");
    }

    private static async Task SpecimenAsync(TenantClient nurse, string record, string day, string time, string resultDay, string resultTime)
    {
        var answer = await nurse.SendAsync(
            record + "/tests/new?kind=Specimen",
            ("Day", day), ("Time", time), ("Outcome", "Negative"), ("ResultDay", resultDay), ("ResultTime", resultTime));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    private static async Task EndsAsync(CaseTenant tenant, string lastDay, string releasableAt)
    {
        var item = await ItemAsync(tenant);
        Assert.Equal(
            (DateOnly.Parse(lastDay, System.Globalization.CultureInfo.InvariantCulture), Instant(releasableAt)),
            (item.LastIsolationDay!.Value, item.ReleasableAt!.Value));
    }

    private static Task<CaseListItem> ItemAsync(CaseTenant tenant) => tenant.ReadAsync(db => db.Set<CaseListItem>().AsNoTracking().SingleAsync());

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<int> LedgerAsync(CaseTenant tenant, string summary)
    {
        var count = 0;
        await tenant.RunAsync(async services =>
        {
            var found = await services.GetRequiredService<IAuditTrail>().FindAsync(new AuditQuery { Actions = [AuditAction.Change], SubjectType = "case" });
            count = found.Lines.Count(line => line.Summary == summary);
        });
        return count;
    }
}
