using System.Net;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Platform.Shells;
using HerSys.Reporting.IntegrationTests.Support;
using HerSys.Reporting.Models;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.IntegrationTests;

public sealed class ReceivingTests(ReportingHosts hosts)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Receive_ByTheHealthCenter_IsSeenByTheClinic(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (doctor, notification) = await FileAsync(host, "ジュリ");
        using var center = await host.HealthCenterAsync();
        Assert.Contains("ジュリ ハナコ", await center.ReadAsync("/notifications?state=waiting&q=ジュリ"), StringComparison.Ordinal);
        Assert.Contains("受理を待つ発生届", await center.ReadAsync("/"), StringComparison.Ordinal);

        await DecideAsync(center, notification, "receive", reason: null);
        var received = Assert.Single(await host.OfAsync("ジュリ ハナコ"));
        Assert.Equal(NotificationState.Received, received.State);
        Assert.Equal(received.HealthCenterId, received.ReceivedById);
        Assert.Contains("受理済み", OpenedForm.Text(await doctor.ReadAsync($"/notifications/{notification.Id}")), StringComparison.Ordinal);
        Assert.DoesNotContain("ジュリ ハナコ", await center.ReadAsync("/notifications?state=waiting&q=ジュリ"), StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task ReceiveMany_OfWhichOneChanged_ReceivesTheOthersAndSaysSo(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (doctor, first) = await FileAsync(host, "マトメア");
        var (_, second) = await FileAsync(host, "マトメイ");
        using var center = await host.HealthCenterAsync();
        var page = await center.ReadAsync("/notifications?state=waiting");
        await (await OpenedForm.AtAsync(doctor, $"/notifications/{second.Id}/edit"))
            .FileAsync(Answers.Confirmed("マトメイ").Set("phone", "090-0000-0188"), reason: "番号の訂正");

        var picks = new[] { first, second }.Select(row => KeyValuePair.Create("pick", $"{row.Id:N}_1"));
        var response = await center.PostRawAsync("/notifications/receive", picks.Append(new("__RequestVerificationToken", TenantClient.TokenIn(page))));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var words = OpenedForm.Text(await center.ReadAsync("/notifications?state=waiting"));
        Assert.Contains("1件を受理しました。", words, StringComparison.Ordinal);
        Assert.Contains("1件は受理していません。", words, StringComparison.Ordinal);
        Assert.Equal(NotificationState.Received, Assert.Single(await host.OfAsync("マトメア ハナコ")).State);
        Assert.Equal(NotificationState.Submitted, Assert.Single(await host.OfAsync("マトメイ ハナコ")).State);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task SendBack_WithoutAReason_IsRefused(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (_, notification) = await FileAsync(host, "リユウナシ");
        using var center = await host.HealthCenterAsync();
        var response = await PostDecisionAsync(center, notification, "back", " ");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("差し戻しの理由がまだです。", OpenedForm.Text(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(NotificationState.Submitted, Assert.Single(await host.OfAsync("リユウナシ ハナコ")).State);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task SentBack_IsOnTheClinicsToday_MendedAndReceivedWithItsHistory(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (doctor, notification) = await FileAsync(host, "サシモドシ");
        using var center = await host.HealthCenterAsync();
        await DecideAsync(center, notification, "back", "電話番号がつながりません");

        Assert.Contains("差し戻された発生届", await doctor.ReadAsync("/"), StringComparison.Ordinal);
        var form = await OpenedForm.AtAsync(doctor, $"/notifications/{notification.Id}/edit");
        Assert.Contains("電話番号がつながりません", OpenedForm.Text(form.Html), StringComparison.Ordinal);
        Assert.Contains("value=\"090-0000-0123\"", form.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"1983/3/14\"", form.Html, StringComparison.Ordinal);
        await form.FileAsync(Answers.Confirmed("サシモドシ").Set("phone", "090-0000-0177").Set("onset_date", "7/29"));

        var mended = Assert.Single(await host.OfAsync("サシモドシ ハナコ"));
        Assert.Equal((NotificationState.Submitted, 2, null), (mended.State, mended.Revision, mended.StateReason));
        var page = OpenedForm.Text(await center.ReadAsync($"/notifications/{notification.Id}"));
        Assert.Contains("発生届を直して再提出", page, StringComparison.Ordinal);
        Assert.Contains("090-0000-0123 → 090-0000-0177", page, StringComparison.Ordinal);
        await host.ReadAsync(async db =>
        {
            Assert.Equal(2, await db.Set<NotificationRevision>().CountAsync(row => row.NotificationId == notification.Id));
            var item = await db.Set<CaseListItem>().SingleAsync(row => row.Id == notification.CaseId);
            Assert.Equal(("09000000177", new DateOnly(2022, 7, 29)), (item.Phone, item.OnsetDate!.Value));
        });

        await DecideAsync(center, mended, "receive", reason: null);
        Assert.Equal(NotificationState.Received, Assert.Single(await host.OfAsync("サシモドシ ハナコ")).State);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Amend_WithoutAReason_IsRefusedAndKeepsTheAnswers(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (doctor, notification) = await FileAsync(host, "テイセイ");
        var form = await OpenedForm.AtAsync(doctor, $"/notifications/{notification.Id}/edit");
        var response = await form.SendAsync(Answers.Confirmed("テイセイ").Set("address", "那覇市見本9-9-9"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var again = await OpenedForm.InAsync(doctor, response);
        Assert.Contains("訂正の理由がまだです。", OpenedForm.Text(again.Html), StringComparison.Ordinal);
        Assert.Contains("value=\"那覇市見本9-9-9\"", again.Html, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(await host.OfAsync("テイセイ ハナコ")).Revision);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Amend_AfterSomebodyElse_ShowsTheDifferenceAndDecides(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (doctor, notification) = await FileAsync(host, "キョウゴウ");
        using var clerk = await host.Server.SignInAsync(ReportingHost.Naha, HerSys.Platform.Security.RoleNames.Clerk, ReportingHost.Clinic);
        var mine = await OpenedForm.AtAsync(doctor, $"/notifications/{notification.Id}/edit");
        var theirs = await OpenedForm.AtAsync(clerk, $"/notifications/{notification.Id}/edit");
        await theirs.FileAsync(Answers.Confirmed("キョウゴウ").Set("phone", "090-0000-0155"), reason: "事務の訂正");

        var response = await mine.SendAsync(Answers.Confirmed("キョウゴウ").Set("phone", "090-0000-0166"), reason: "医師の訂正");
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        var shown = await OpenedForm.InAsync(doctor, response);
        var words = OpenedForm.Text(shown.Html);
        Assert.Contains("ほかの人が先にこの届け出を変えました", words, StringComparison.Ordinal);
        Assert.Contains("電話番号 090-0000-0155 090-0000-0166", words, StringComparison.Ordinal);
        Assert.Equal("09000000155", Assert.Single(await host.OfAsync("キョウゴウ ハナコ")).Phone);

        await shown.FileAsync(Answers.Confirmed("キョウゴウ").Set("phone", "090-0000-0166"), reason: "医師の訂正");
        Assert.Equal(("09000000166", 3), Assert.Single(await host.OfAsync("キョウゴウ ハナコ")) is { } last ? (last.Phone, last.Revision) : default);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Amend_OfWhatTheHealthCenterCorrected_LeavesItsCorrection(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (doctor, notification) = await FileAsync(host, "ホケンジョ");
        await host.Server.UsingAsync(ReportingHost.Naha, async services =>
        {
            var registry = (HerSys.Cases.Contracts.ICaseRegistry)services.GetService(typeof(HerSys.Cases.Contracts.ICaseRegistry))!;
            var now = await registry.FindAsync(notification.CaseId);
            await registry.UpdateAsync(new HerSys.Cases.Contracts.CaseUpdate(notification.CaseId) { Person = now!.Person with { Address = "那覇市訂正1-1" } });
        });
        await (await OpenedForm.AtAsync(doctor, $"/notifications/{notification.Id}/edit"))
            .FileAsync(Answers.Confirmed("ホケンジョ").Set("phone", "090-0000-0144"), reason: "番号の訂正");
        await host.ReadAsync(async db =>
        {
            var person = await db.Set<Person>().SingleAsync(row => row.Id == notification.PersonId);
            Assert.Equal(("09000000144", "那覇市訂正1-1"), (person.Phone, person.Address));
        });
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Withdraw_TakesTheCaseOutOfTheStatistics_AndClosesTheNotification(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (doctor, notification) = await FileAsync(host, "トリサゲ");
        await DecideAsync(doctor, notification, "withdraw", "検査の結果が陰性に訂正された");
        var withdrawn = Assert.Single(await host.OfAsync("トリサゲ ハナコ"));
        Assert.Equal(NotificationState.Withdrawn, withdrawn.State);
        await host.ReadAsync(async db =>
        {
            Assert.Equal("71", (await db.Set<CaseListItem>().SingleAsync(row => row.Id == notification.CaseId)).StatusCode);
            Assert.NotNull((await db.Set<Case>().SingleAsync(row => row.Id == notification.CaseId)).WithdrawnAt);
        });
        Assert.Equal(HttpStatusCode.NotFound, (await doctor.GetAsync($"/notifications/{notification.Id}/edit")).StatusCode);
        Assert.Contains("検査の結果が陰性に訂正された", await doctor.ReadAsync($"/notifications/{notification.Id}"), StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Receive_OfWhatIsNotOnTheScreenAnyMore_IsNotDone(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (_, notification) = await FileAsync(host, "フルイ");
        using var center = await host.HealthCenterAsync();
        await DecideAsync(center, notification, "back", "住所を確かめてください");
        await DecideAsync(center, notification, "receive", reason: null);
        Assert.Equal(NotificationState.SentBack, Assert.Single(await host.OfAsync("フルイ ハナコ")).State);
        Assert.Contains("開いたあとに内容が変わったか", await center.ReadAsync($"/notifications/{notification.Id}"), StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Everything_IsInTheLedger_WithoutNameOrAnswers(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var (doctor, notification) = await FileAsync(host, "カンサ");
        using var center = await host.HealthCenterAsync();
        await doctor.ReadAsync($"/notifications/{notification.Id}");
        await DecideAsync(center, notification, "back", "理由の見本");
        await host.Server.UsingAsync(ReportingHost.Naha, async services =>
        {
            var trail = (HerSys.Audit.Contracts.IAuditTrail)services.GetService(typeof(HerSys.Audit.Contracts.IAuditTrail))!;
            var page = await trail.FindAsync(new HerSys.Audit.Contracts.AuditQuery { SubjectType = "notification", SubjectId = notification.Id.ToString() }, null);
            Assert.Contains(page.Lines, line => line.Summary == "発生届を提出しました" && line.PersonId == notification.PersonId);
            Assert.Contains(page.Lines, line => line.Summary == "発生届を見ました");
            Assert.Contains(page.Lines, line => line.Summary == "発生届を差し戻しました" && line.Reason == "理由の見本");
            Assert.DoesNotContain(page.Lines, line => $"{line.Summary}{line.Detail}".Contains("ハナコ", StringComparison.Ordinal));
        });
    }

    private static async Task<(TenantClient Doctor, Notification Notification)> FileAsync(ReportingHost host, string kana)
    {
        var doctor = await host.DoctorAsync();
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed(kana));
        return (doctor, Assert.Single(await host.OfAsync(kana + " ハナコ")));
    }

    private static async Task<HttpResponseMessage> PostDecisionAsync(TenantClient client, Notification notification, string action, string? reason)
    {
        var page = await client.ReadAsync($"/notifications/{notification.Id}");
        return await client.PostRawAsync(
            $"/notifications/{notification.Id}/{action}",
            [new("Revision", $"{notification.Revision}"), new("Reason", reason ?? ""), new("__RequestVerificationToken", TenantClient.TokenIn(page))]);
    }

    private static async Task DecideAsync(TenantClient client, Notification notification, string action, string? reason)
    {
        var response = await PostDecisionAsync(client, notification, action, reason);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }
}
