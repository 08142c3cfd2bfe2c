using System.Net;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Reporting.IntegrationTests.Support;
using HerSys.Testing.Hosting;

namespace HerSys.Reporting.IntegrationTests;

/// <summary>In Osaka, whose form no other test looks at.</summary>
public sealed class SettingsTests(ReportingHosts hosts)
{
    [Fact]
    public async Task Version_ByTheDay_IsTheOneInForce_AndDraftsStayUnderTheirs()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var doctor = await host.DoctorAsync(ReportingHost.Osaka);
        var draft = await OpenedForm.NewAsync(doctor);
        Assert.Equal("2022-06-30", draft.Hidden["Version"]);
        await draft.SendAsync(new Answers().Set("family_name", "版"), act: "save");

        using var administrator = await host.Server.SignInAsync(ReportingHost.Osaka, RoleNames.TenantAdministrator);
        await SaveAsync(administrator, "2021-02", "");
        Assert.Equal("2021-02", (await OpenedForm.NewAsync(doctor)).Hidden["Version"]);
        Assert.Equal("2022-06-30", (await OpenedForm.AtAsync(doctor, $"/notifications/drafts/{draft.Key}")).Hidden["Version"]);

        await SaveAsync(administrator, "", "吹田市 272051");
        Assert.Equal("2022-06-30", (await OpenedForm.NewAsync(doctor)).Hidden["Version"]);
    }

    [Fact]
    public async Task Place_WithAWrongCode_IsRefusedAndStays()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var administrator = await host.Server.SignInAsync(ReportingHost.Osaka, RoleNames.TenantAdministrator);
        var response = await administrator.PostAsync("/admin/notifications", [new("FormVersion", ""), new("Places", "吹田市 272050")]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync();
        Assert.Contains("「吹田市 272050」を読めません。", OpenedForm.Text(html), StringComparison.Ordinal);
        Assert.Contains("吹田市 272050</textarea>", html, StringComparison.Ordinal);
    }

    private static async Task SaveAsync(TenantClient administrator, string version, string places)
    {
        var response = await administrator.PostAsync("/admin/notifications", [new("FormVersion", version), new("Places", places)]);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }
}
