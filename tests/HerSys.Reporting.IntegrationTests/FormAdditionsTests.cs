using System.Net;
using HerSys.Audit.Contracts;
using HerSys.Cases.Contracts;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Reporting.Forms;
using HerSys.Reporting.IntegrationTests.Support;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Additions;
using HerSys.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Reporting.IntegrationTests;

/// <summary>A tenant changes its own form: from the administrator's screen to the answers on the page and in columns.</summary>
public sealed class FormAdditionsTests(ReportingHosts hosts)
{
    private const string Urasoe = "urasoe";
    private const string Ginowan = "ginowan";
    private const string Nago = "nago";

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task OwnField_FromDefinitionToColumn_IsAskedKeptAndShown(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        await host.AddGovernmentAsync(Urasoe, "472085", "浦添市");
        using var administrator = await host.Server.SignInAsync(Urasoe, RoleNames.TenantAdministrator);
        using var doctor = await host.DoctorAsync(Urasoe);
        var begun = await OpenedForm.NewAsync(doctor);

        await AddAsync(administrator, HttpStatusCode.Redirect, ("Code", "visited_event"), ("IsRequired", "true"));
        Assert.Contains("参加した催し", await administrator.ReadAsync("/admin/notifications/fields"), StringComparison.Ordinal);
        Assert.Contains("x_visited_event", await administrator.ReadAsync("/admin/notifications/fields/preview"), StringComparison.Ordinal);

        var page = await OpenedForm.NewAsync(doctor);
        Assert.Equal(("2022-06-30", "2022-06-30+1"), (begun.Hidden["Version"], page.Hidden["Version"]));
        var refused = await page.SendAsync(Answers.Confirmed("ドクジ"));
        Assert.Contains("「参加した催し」がまだです", OpenedForm.Text(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        var filed = await page.FileAsync(Answers.Confirmed("ドクジ").Set("x_visited_event", "o1"));
        Assert.Contains("夏祭り", await doctor.Http.GetStringAsync(new Uri(doctor.Http.BaseAddress!, filed)), StringComparison.Ordinal);
        await begun.FileAsync(Answers.Confirmed("マエカラ"));

        var notification = Assert.Single(await host.OfAsync("ドクジ ハナコ", Urasoe));
        Assert.Equal("2022-06-30+1", notification.FormVersion);
        Assert.Equal("2022-06-30", Assert.Single(await host.OfAsync("マエカラ ハナコ", Urasoe)).FormVersion);
        await host.Server.UsingAsync(Urasoe, async services =>
        {
            var source = Assert.Single(services.GetServices<ICaseColumnSource>().OfType<OwnColumns>());
            var column = Assert.Single(await source.ListAsync(default));
            var values = await source.ReadAsync([notification.CaseId], [column.Code], default);
            Assert.Equal("夏祭り", values[notification.CaseId]["notification.x_visited_event"]);
            Assert.Equal(1, await services.GetRequiredService<IEffectiveForms>().CurrentAsync(default) is var form ? form.Fields.Count(field => OwnFields.IsOwn(field.Code)) : 0);
        });
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task OwnField_FromDefinitionToDownload_IsSearchedListedAndInTheFile(DatabaseProvider provider)
    {
        const string tenant = "uruma";
        const string column = "notification.x_visited_event";
        var host = await hosts.OnAsync(provider);
        await host.AddGovernmentAsync(tenant, "472131", "うるま市");
        using var administrator = await host.Server.SignInAsync(tenant, RoleNames.TenantAdministrator);
        using var doctor = await host.DoctorAsync(tenant);
        using var nurse = await host.HealthCenterAsync(tenant);
        await AddAsync(administrator, HttpStatusCode.Redirect, ("Code", "visited_event"), ("Type", "Text"), ("Options", ""));
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed("サガスア").Set("x_visited_event", "見本ホール 夏祭り"));
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed("サガスイ").Set("x_visited_event", "朝市"));
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed("サガスウ"));

        Assert.Equal(["サガスア", "サガスイ", "サガスウ"], Found(await nurse.ReadAsync("/cases?status=all")));
        Assert.Equal(["サガスア", "サガスイ"], Found(await nurse.ReadAsync($"/cases?status=all&column={column}")));
        var search = $"status=all&column={column}&value={Uri.EscapeDataString("みほんホール")}";
        Assert.Empty(Found(await nurse.ReadAsync("/cases?" + search)));
        search = $"status=all&column={column}&value={Uri.EscapeDataString("ホール")}";
        var found = await nurse.ReadAsync("/cases?" + search);
        Assert.Equal(["サガスア"], Found(found));
        Assert.Contains("参加した催し: ホール", OpenedForm.Text(found), StringComparison.Ordinal);

        await nurse.PostAsync("/cases/columns", [new("columns", "id"), new("columns", column)], "/cases");
        Assert.Contains("見本ホール 夏祭り", await nurse.ReadAsync("/cases?status=all"), StringComparison.Ordinal);

        var file = await nurse.PostAsync(
            "/cases/download",
            [new("status", "all"), new("column", column), new("value", "ホール"), new("Encoding", "utf-8"), new("Columns", "kana"), new("Columns", column)],
            "/cases/download?" + search);
        Assert.Equal("\"フリガナ\",\"参加した催し\"\r\n\"サガスア ハナコ\",\"見本ホール 夏祭り\"\r\n", (await file.Content.ReadAsStringAsync()).TrimStart((char)0xFEFF));
    }

    [Fact]
    public async Task OwnField_WithACodeOfTheLaw_OrWithoutReason_IsRefusedAndStays()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        await host.AddGovernmentAsync(Ginowan, "472051", "宜野湾市");
        using var administrator = await host.Server.SignInAsync(Ginowan, RoleNames.TenantAdministrator);
        var law = await AddAsync(administrator, HttpStatusCode.OK, ("Code", "phone"));
        Assert.Contains("法律の項目が使っています", law, StringComparison.Ordinal);
        Assert.Contains("参加した催し", law, StringComparison.Ordinal);
        Assert.Contains("変える理由を書いてください", await AddAsync(administrator, HttpStatusCode.UnprocessableEntity, ("Code", "fair"), ("Reason", "")), StringComparison.Ordinal);
        Assert.Contains("今日か、いちばん新しい変更", await AddAsync(administrator, HttpStatusCode.UnprocessableEntity, ("Code", "fair"), ("From", "2022/7/31")), StringComparison.Ordinal);
        await AddAsync(administrator, HttpStatusCode.Redirect, ("Code", "fair"));
        Assert.Contains("もうあります", await AddAsync(administrator, HttpStatusCode.OK, ("Code", "fair"), ("Seen", "1")), StringComparison.Ordinal);
        Assert.Contains("ほかの人が先に", await AddAsync(administrator, HttpStatusCode.UnprocessableEntity, ("Code", "second"), ("Seen", "0")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task Surge_LeavesOut_AndWhatIsCompletedLaterIsCounted(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        await host.AddGovernmentAsync(Nago, "472093", "名護市");
        using var administrator = await host.Server.SignInAsync(Nago, RoleNames.TenantAdministrator);
        using var doctor = await host.DoctorAsync(Nago);
        using var nurse = await host.HealthCenterAsync(Nago);
        var set = await administrator.PostAsync("/admin/notifications/surge", [new("Depth", "Legal"), new("From", "2022/8/1"), new("Reason", "届け出が増えたため")]);
        Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);

        var page = await OpenedForm.NewAsync(doctor);
        Assert.Equal("2022-06-30~l", page.Hidden["Version"]);
        Assert.DoesNotContain("a.spo2", page.Html, StringComparison.Ordinal);
        await page.FileAsync(Answers.Confirmed("ショウリャク"));
        var notification = Assert.Single(await host.OfAsync("ショウリャク ハナコ", Nago));
        Assert.Equal((FormDepth.Legal, FormDepth.Legal, null), (notification.Depth, notification.FiledDepth, notification.CompletedAt));
        Assert.Contains("見本 花子", await nurse.ReadAsync("/notifications?state=to-complete"), StringComparison.Ordinal);
        Assert.Contains("項目を書き足す発生届", await nurse.ReadAsync("/"), StringComparison.Ordinal);
        Assert.Contains("あとで書き足すもの", await nurse.ReadAsync($"/cases/{notification.CaseId}"), StringComparison.Ordinal);

        var edit = await OpenedForm.AtAsync(doctor, $"/notifications/{notification.Id}/edit");
        Assert.Contains("a.spo2", edit.Html, StringComparison.Ordinal);
        await edit.FileAsync(Answers.Confirmed("ショウリャク").Set("spo2", "97"), reason: "書き足したため");
        var completed = Assert.Single(await host.OfAsync("ショウリャク ハナコ", Nago));
        Assert.Equal((FormDepth.Full, FormDepth.Legal), (completed.Depth, completed.FiledDepth));
        Assert.NotNull(completed.CompletedAt);
        Assert.DoesNotContain("見本 花子", await nurse.ReadAsync("/notifications?state=to-complete"), StringComparison.Ordinal);
        Assert.Contains("(100%)", OpenedForm.Text(await administrator.ReadAsync("/admin/notifications/surge")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_SwitchedToWarning_CanBeConfirmed_AndOneOfTheLawCannot()
    {
        const string tenant = "itoman";
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        await host.AddGovernmentAsync(tenant, "472107", "糸満市");
        using var administrator = await host.Server.SignInAsync(tenant, RoleNames.TenantAdministrator);
        using var doctor = await host.DoctorAsync(tenant);
        var answer = await administrator.PostAsync(
            "/admin/notifications/rules",
            [new("Seen", "0"), new("From", "2022/8/1"), new("Reason", "例外が多いため"), new("Choice[V03]", "Warning"), new("Choice[V01]", "Warning")]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        var page = await OpenedForm.NewAsync(doctor);
        var early = Answers.Confirmed("ヨワメ").Set("diagnosis_date", "7/31").Set("specimen_date", "7/31").Set("first_visit_date", "8/1");
        Assert.Contains("提出する前に確かめてください", OpenedForm.Text(await (await page.SendAsync(early)).Content.ReadAsStringAsync()), StringComparison.Ordinal);
        var law = await page.SendAsync(Answers.Confirmed("ツヨメ").Set("report_date", "7/31"));
        Assert.Contains("直すところが1か所あります", OpenedForm.Text(await law.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tier[no_such_item]", "T2", "no_such_item")]
    [InlineData("Tier[occupation]", "T9", "occupation: T9")]
    [InlineData("Place[no_such_part]", "1", "no_such_part")]
    [InlineData("Hidden", "no_such_item", "no_such_item")]
    public async Task Arrangement_WithAnUnknownCode_IsRefusedAndNamesIt(string field, string value, string named)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var administrator = await host.Server.SignInAsync(ReportingHost.Naha, RoleNames.TenantAdministrator);
        var answer = await administrator.PostAsync(
            "/admin/notifications/fields", [new("Seen", "0"), new("From", "2022/8/1"), new("Reason", "見本のため"), new(field, value)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"「{named}」という項目や優先順位はありません", OpenedForm.Text(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        await host.ReadAsync(async db => Assert.Equal(0, await db.Set<FormRevision>().CountAsync()));
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task Print_IsOnRecordAsPrint(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed("インサツ"));
        var notification = Assert.Single(await host.OfAsync("インサツ ハナコ"));
        Assert.Contains("別記様式6-1", await doctor.ReadAsync($"/notifications/{notification.Id}/print"), StringComparison.Ordinal);
        await host.Server.UsingAsync(ReportingHost.Naha, async services =>
        {
            var query = new AuditQuery { Actions = [AuditAction.Print], SubjectType = "notification", SubjectId = notification.Id.ToString() };
            var line = Assert.Single((await services.GetRequiredService<IAuditTrail>().FindAsync(query)).Lines);
            Assert.Equal("発生届を印刷する画面で開きました", line.Summary);
        });
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task Revision_OnceMade_CannotBeChanged(DatabaseProvider provider)
    {
        const string tenant = "tomigusuku";
        var host = await hosts.OnAsync(provider);
        await host.AddGovernmentAsync(tenant, "472123", "豊見城市");
        using var administrator = await host.Server.SignInAsync(tenant, RoleNames.TenantAdministrator);
        await AddAsync(administrator, HttpStatusCode.Redirect, ("Code", "kept"));
        await host.ReadAsync(async db => await Assert.ThrowsAnyAsync<Exception>(() => db.Set<FormRevision>().ExecuteDeleteAsync()), tenant);
        await host.ReadAsync(async db => Assert.Equal(1, await db.Set<FormRevision>().CountAsync()), tenant);
    }

    /// <summary>Family names in kana on a page of the list, sorted.</summary>
    private static IEnumerable<string> Found(string html) =>
        new[] { "サガスア", "サガスイ", "サガスウ" }.Where(kana => html.Contains(kana + " ハナコ", StringComparison.Ordinal));

    private static async Task<string> AddAsync(TenantClient administrator, HttpStatusCode expected, params (string Name, string Value)[] changes)
    {
        var fields = new Dictionary<string, string>
        {
            ["LabelJa"] = "参加した催し",
            ["LabelEn"] = "Event attended",
            ["Type"] = "Choice",
            ["Options"] = "夏祭り / Summer festival\nなし / None",
            ["Section"] = "diagnosis",
            ["Tier"] = "T3",
            ["Seen"] = "0",
            ["From"] = "2022/8/1",
            ["Reason"] = "夏祭りの患者を調べるため",
        };
        foreach (var (name, value) in changes)
        {
            fields[name] = value;
        }

        var response = await administrator.PostAsync("/admin/notifications/fields/new", fields);
        var text = OpenedForm.Text(await response.Content.ReadAsStringAsync());
        Assert.True(response.StatusCode == expected, $"{(int)response.StatusCode} {text}");
        return text + WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }
}
