using System.Net;
using HerSys.Platform.Shells;
using HerSys.Reporting.Forms;
using HerSys.Reporting.IntegrationTests.Support;
using HerSys.Reporting.Models;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.IntegrationTests;

/// <summary>A notification from before a rule existed: it opens, carries flags, and is mended bit by bit.</summary>
public sealed class OldRecordTests(ReportingHosts hosts)
{
    private const string Incomplete = "090-0000-012";
    private const string Flag = "いまの決まりに合わない";

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Amend_OfAnOldMistakeThatStays_IsConfirmedAndFiled(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        const string tenant = "nanjo";
        await host.AddGovernmentAsync(tenant, "472158", "南城市");
        using var doctor = await host.DoctorAsync(tenant);
        var notification = await FileOldAsync(host, doctor, tenant, "フルイア");
        var mended = Answers.Confirmed("フルイア").Set("phone", Incomplete).Set("address", "那覇市見本9-9-9");
        var edit = await OpenedForm.AtAsync(doctor, $"/notifications/{notification.Id}/edit");
        var asked = await edit.SendAsync(mended, reason: "住所の訂正");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var again = await OpenedForm.InAsync(doctor, asked);
        Assert.Contains("前の届け出から変わっていないので、直さずに出すこともできます。", OpenedForm.Text(again.Html), StringComparison.Ordinal);
        await again.FileAsync(mended, reason: "住所の訂正");
        var after = Assert.Single(await host.OfAsync("フルイア ハナコ", tenant));
        Assert.Equal((2, 1), (after.Revision, after.WarningCount));
        Assert.Contains("那覇市見本9-9-9", FormAnswers.FromJson(after.Answers).Text("address"), StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Amend_WithANewMistake_IsStillRefused(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        const string tenant = "miyakojima";
        await host.AddGovernmentAsync(tenant, "472140", "宮古島市");
        using var doctor = await host.DoctorAsync(tenant);
        var notification = await FileOldAsync(host, doctor, tenant, "フルイイ");
        var edit = await OpenedForm.AtAsync(doctor, $"/notifications/{notification.Id}/edit");
        var another = await edit.SendAsync(Answers.Confirmed("フルイイ").Set("phone", Incomplete).Set("report_date", "7/31"), reason: "報告日の訂正");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, another.StatusCode);
        Assert.Contains("直すところが1か所あります", OpenedForm.Text(await another.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        var other = await edit.SendAsync(Answers.Confirmed("フルイイ").Set("phone", "090-0000-01"), reason: "番号の訂正");
        Assert.Contains("直すところが1か所あります", OpenedForm.Text(await other.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(await host.OfAsync("フルイイ ハナコ", tenant)).Revision);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task OldMistake_IsFlaggedOnPageListRecordAndPaper(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        const string tenant = "ishigaki";
        await host.AddGovernmentAsync(tenant, "472077", "石垣市");
        using var doctor = await host.DoctorAsync(tenant);
        using var nurse = await host.HealthCenterAsync(tenant);
        var notification = await FileOldAsync(host, doctor, tenant, "フルイウ");
        Assert.Contains(Flag, OpenedForm.Text(await nurse.ReadAsync($"/notifications/{notification.Id}")), StringComparison.Ordinal);
        Assert.Contains(Flag, OpenedForm.Text(await nurse.ReadAsync("/notifications?state=all&q=ふるいう")), StringComparison.Ordinal);
        Assert.Contains(Flag, OpenedForm.Text(await nurse.ReadAsync($"/cases/{notification.CaseId}")), StringComparison.Ordinal);
        Assert.Contains("確かめるところ 1", OpenedForm.Text(await nurse.ReadAsync($"/notifications/{notification.Id}/print")), StringComparison.Ordinal);
    }

    /// <summary>A notification whose telephone number no form of today takes.</summary>
    private static async Task<Notification> FileOldAsync(ReportingHost host, TenantClient doctor, string tenant, string kana)
    {
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed(kana));
        await host.ReadAsync(async db =>
        {
            var row = await db.Set<Notification>().SingleAsync(notification => notification.Kana == kana + " ハナコ");
            row.Answers = FormAnswers.FromJson(row.Answers).With("phone", Incomplete).ToJson();
            await db.SaveChangesAsync();
        }, tenant);
        return Assert.Single(await host.OfAsync(kana + " ハナコ", tenant));
    }
}
