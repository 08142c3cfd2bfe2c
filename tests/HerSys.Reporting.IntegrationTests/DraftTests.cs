using System.Net;
using HerSys.Platform.Shells;
using HerSys.Reporting.IntegrationTests.Support;
using HerSys.Reporting.Models;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.IntegrationTests;

public sealed class DraftTests(ReportingHosts hosts)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Save_KeepsWhatWasTyped_AndAColleagueGoesOn(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        var response = await form.SendAsync(new Answers().Set("family_name", "下書").Set("birth_date", "きのう"), act: "save");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);

        using var clerk = await host.Server.SignInAsync(ReportingHost.Naha, HerSys.Platform.Security.RoleNames.Clerk, ReportingHost.Clinic);
        Assert.Contains("下書", await clerk.ReadAsync("/notifications/drafts"), StringComparison.Ordinal);
        var resumed = await OpenedForm.AtAsync(clerk, $"/notifications/drafts/{form.Key}");
        Assert.Contains("value=\"きのう\"", resumed.Html, StringComparison.Ordinal);
        Assert.Contains("下書きの続きです", OpenedForm.Text(resumed.Html), StringComparison.Ordinal);
        await resumed.FileAsync(Answers.Confirmed("シタガキ"));
        await AssertDraftsAsync(host, form.Key, 0);

        using var other = await host.DoctorAsync(clinic: ReportingHost.OtherClinic);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/notifications/drafts/{form.Key}")).StatusCode);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Draft_OfAnotherClinic_IsNeitherSeenNorChanged(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        await form.SendAsync(new Answers().Set("family_name", "元"), act: "save");
        using var other = await host.DoctorAsync(clinic: ReportingHost.OtherClinic);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/notifications/drafts/{form.Key}")).StatusCode);
        var theirs = await OpenedForm.NewAsync(other);
        theirs.Hidden["Key"] = form.Key;
        await theirs.SendAsync(new Answers().Set("family_name", "横"), act: "save");
        await host.ReadAsync(async db => Assert.Contains(
            "元", (await db.Set<NotificationDraft>().SingleAsync(draft => draft.FormKey == Guid.Parse(form.Key))).Answers, StringComparison.Ordinal));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Keep_WhileTyping_SavesAndAnswersWithProgressAndOpenFields(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        var response = await form.SendAsync(new Answers().Set("patient_type", "asymptomatic").Set("phone", "090"), path: "/notifications/form/keep");
        var side = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("09:12 に下書きを保存しました", OpenedForm.Text(side), StringComparison.Ordinal);
        Assert.Matches("data-open=\"[^\"]* symptomatic ", side);
        Assert.DoesNotMatch("data-open=\"[^\"]* onset_date ", side);
        Assert.Contains("data-suggestion=\"no\"", side, StringComparison.Ordinal);
        Assert.Matches("data-code=\"phone\"[^>]*data-error=\"「電話番号」", side);
        await AssertDraftsAsync(host, form.Key, 1);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Send_AfterTheSignInExpired_KeepsTheFormAndGoesOnAfterSigningIn(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        using var expired = host.Server.Visit(ReportingHost.Naha);
        var response = await form.SendAsync(Answers.Confirmed("キゲンギレ").Set("doctor_note", "長い文章"), by: expired);
        Assert.Equal($"/naha/notifications/drafts/{form.Key}?rescued=True", response.Headers.Location!.ToString());
        var signIn = (await expired.GetAsync($"/notifications/drafts/{form.Key}?rescued=True")).Headers.Location!.ToString();
        Assert.Contains("/naha/account/sign-in", signIn, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString($"/naha/notifications/drafts/{form.Key}"), signIn, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await host.OfAsync("キゲンギレ ハナコ"));

        var rescued = await OpenedForm.AtAsync(doctor, $"/notifications/drafts/{form.Key}?rescued=true");
        Assert.Contains("ログインが切れたので、まだ提出していません", OpenedForm.Text(rescued.Html), StringComparison.Ordinal);
        Assert.Contains("長い文章", rescued.Html, StringComparison.Ordinal);
        await rescued.FileAsync(Answers.Confirmed("キゲンギレ").Set("doctor_note", "長い文章"));
        Assert.Single(await host.OfAsync("キゲンギレ ハナコ"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Keep_AfterTheSignInExpired_SavesByTheTicketAndSaysSo(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        using var expired = host.Server.Visit(ReportingHost.Naha);
        var kept = await form.SendAsync(new Answers().Set("family_name", "残る"), by: expired, path: "/notifications/form/keep");
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Contains("ログインが切れました", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await AssertDraftsAsync(host, form.Key, 1);

        form.Hidden["Ticket"] = "にせもの";
        Assert.Equal(HttpStatusCode.Unauthorized, (await form.SendAsync(new Answers().Set("family_name", "悪"), by: expired, path: "/notifications/form/keep")).StatusCode);
        await host.ReadAsync(async db => Assert.Contains(
            "残る", (await db.Set<NotificationDraft>().SingleAsync(draft => draft.FormKey == Guid.Parse(form.Key))).Answers, StringComparison.Ordinal));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Keep_AfterFiling_LeavesNoDraft(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        await form.FileAsync(Answers.Confirmed("アトカラ"));
        await form.SendAsync(Answers.Confirmed("アトカラ"), path: "/notifications/form/keep");
        await AssertDraftsAsync(host, form.Key, 0);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Keep_ManyAtOnce_IsOneDraft(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(index =>
            form.SendAsync(new Answers().Set("family_name", $"同時{index}"), path: "/notifications/form/keep")));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        await AssertDraftsAsync(host, form.Key, 1);
    }

    [Fact]
    public async Task Delete_ThrowsTheDraftAway()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        await form.SendAsync(new Answers().Set("family_name", "捨"), act: "save");
        await doctor.PostAsync($"/notifications/drafts/{form.Key}/delete", [], "/notifications/drafts");
        await AssertDraftsAsync(host, form.Key, 0);
    }

    private static Task AssertDraftsAsync(ReportingHost host, string key, int count) => host.ReadAsync(async db =>
        Assert.Equal(count, await db.Set<NotificationDraft>().CountAsync(draft => draft.FormKey == Guid.Parse(key))));
}
