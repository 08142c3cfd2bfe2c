using System.Net;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Reporting.IntegrationTests.Support;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;

namespace HerSys.Reporting.IntegrationTests;

public sealed class VisibilityTests(ReportingHosts hosts)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Notification_OfAnotherClinic_DoesNotExist(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var page = await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed("ヨソ"));
        var notification = Assert.Single(await host.OfAsync("ヨソ ハナコ"));

        using var other = await host.DoctorAsync(clinic: ReportingHost.OtherClinic);
        Assert.DoesNotContain("ヨソ ハナコ", await other.ReadAsync("/notifications?state=all"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/notifications/{notification.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/notifications/{notification.Id}/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/notifications/of/{notification.HerSysId}")).StatusCode);
        var withdrawal = await other.PostAsync($"/notifications/{notification.Id}/withdraw", [new("Revision", "1"), new("Reason", "横取り")], "/notifications");
        Assert.Equal(HttpStatusCode.NotFound, withdrawal.StatusCode);

        using var colleague = await host.Server.SignInAsync(ReportingHost.Naha, RoleNames.Clerk, ReportingHost.Clinic);
        Assert.Contains("ヨソ ハナコ", await colleague.ReadAsync("/notifications"), StringComparison.Ordinal);
        Assert.EndsWith(notification.Id.ToString(), page, StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Duplicate_OfAnotherClinic_IsShownToTheHealthCenterOnly(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var twin = Answers.Confirmed("フタゴ").Set("birth_date", "H2.5.6");
        await (await OpenedForm.NewAsync(doctor)).FileAsync(twin);
        using var other = await host.DoctorAsync(clinic: ReportingHost.OtherClinic);
        var form = await OpenedForm.NewAsync(other);
        var drawn = await OpenedForm.InAsync(other, await form.SendAsync(twin, act: "refresh"));
        Assert.DoesNotContain("同じ人かもしれません", drawn.Html, StringComparison.Ordinal);
        var page = await drawn.FileAsync(twin);

        using var center = await host.HealthCenterAsync();
        var id = page[(page.LastIndexOf('/') + 1)..];
        Assert.Contains("同じ人かもしれません", await center.ReadAsync($"/notifications/{id}"), StringComparison.Ordinal);
        var again = await OpenedForm.InAsync(doctor, await (await OpenedForm.NewAsync(doctor)).SendAsync(twin, act: "refresh"));
        Assert.Contains("同じ人かもしれません", again.Html, StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task List_ShowsExactlyWhatCanBeOpened_ForEveryRole(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed("ヤクワリ"));
        using var second = await host.DoctorAsync(clinic: ReportingHost.OtherClinic);
        await (await OpenedForm.NewAsync(second)).FileAsync(Answers.Confirmed("ヤクワリ"));
        var all = await host.OfAsync("ヤクワリ ハナコ");
        Assert.Equal(2, all.Count);

        foreach (var (role, organisation) in Places())
        {
            using var somebody = await host.Server.SignInAsync(ReportingHost.Naha, role, organisation);
            var list = await somebody.GetAsync("/notifications?state=all&q=" + Uri.EscapeDataString("ヤクワリ"));
            var html = await list.Content.ReadAsStringAsync();
            foreach (var notification in all)
            {
                var get = await somebody.GetAsync($"/notifications/{notification.Id}");
                var isListed = list.IsSuccessStatusCode && html.Contains(notification.Id.ToString(), StringComparison.Ordinal);
                Assert.True(isListed == get.IsSuccessStatusCode, $"{role}: listed {isListed}, opened {(int)get.StatusCode}");
            }
        }
    }

    [Theory]
    [InlineData(RoleNames.HealthCenterStaff, "/notifications/new")]
    [InlineData(RoleNames.InstitutionManager, "/notifications/new")]
    [InlineData(RoleNames.TenantAdministrator, "/notifications")]
    [InlineData(RoleNames.Auditor, "/notifications")]
    [InlineData(RoleNames.WardStaff, "/notifications/drafts")]
    public async Task Page_WithoutItsPermission_IsForbidden(string role, string path)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var somebody = await host.Server.SignInAsync(ReportingHost.Naha, role);
        var response = await somebody.GetAsync(path);
        Assert.False(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Receive_ByTheClinicItself_IsForbidden()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var doctor = await host.DoctorAsync();
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed("ジブンデ"));
        var notification = Assert.Single(await host.OfAsync("ジブンデ ハナコ"));
        await doctor.PostAsync($"/notifications/{notification.Id}/receive", [new("Revision", "1")], $"/notifications/{notification.Id}");
        Assert.Equal(Models.NotificationState.Submitted, Assert.Single(await host.OfAsync("ジブンデ ハナコ")).State);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Notification_OfAnotherTenant_DoesNotExist(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed("ナハノヒト"));
        var notification = Assert.Single(await host.OfAsync("ナハノヒト ハナコ"));
        Assert.Empty(await host.OfAsync("ナハノヒト ハナコ", ReportingHost.Osaka));
        using var osaka = await host.HealthCenterAsync(ReportingHost.Osaka);
        Assert.Equal(HttpStatusCode.NotFound, (await osaka.GetAsync($"/notifications/{notification.Id}")).StatusCode);
        Assert.DoesNotContain("ナハノヒト", await osaka.ReadAsync("/notifications?state=all"), StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task TokenAndTicket_OfAnotherTenant_AreWorthless(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var naha = await host.DoctorAsync();
        using var osaka = await host.DoctorAsync(ReportingHost.Osaka);
        var form = await OpenedForm.NewAsync(naha);

        var response = await form.SendAsync(Answers.Confirmed("ヨソノフダ"), by: osaka);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("まだ提出していません", OpenedForm.Text(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Empty(await host.OfAsync("ヨソノフダ ハナコ", ReportingHost.Osaka));

        using var nobody = host.Server.Visit(ReportingHost.Osaka);
        await form.SendAsync(Answers.Confirmed("ヨソノフダ"), by: nobody);
        await host.ReadAsync(
            async db => Assert.Empty(await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(
                db.Set<Models.NotificationDraft>().Where(draft => draft.FormKey == Guid.Parse(form.Key)))),
            ReportingHost.Osaka);
    }

    private static IEnumerable<(string Role, string? Organisation)> Places() =>
    [
        (RoleNames.Doctor, ReportingHost.Clinic),
        (RoleNames.Clerk, ReportingHost.OtherClinic),
        (RoleNames.InstitutionManager, ReportingHost.Clinic),
        (RoleNames.WardStaff, ReportingHost.OtherClinic),
        (RoleNames.HealthCenterStaff, null),
        (RoleNames.HealthCenterDirector, null),
        (RoleNames.TenantAdministrator, null),
        (RoleNames.Auditor, null),
    ];
}
