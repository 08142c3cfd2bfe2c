using System.Net;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Platform.Shells;
using HerSys.Reporting.Forms;
using HerSys.Reporting.IntegrationTests.Support;
using HerSys.Reporting.Models;
using HerSys.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.IntegrationTests;

public sealed class FilingTests(ReportingHosts hosts)
{
    public static TheoryData<DatabaseProvider, string, string> Types()
    {
        var data = new TheoryData<DatabaseProvider, string, string>();
        foreach (var provider in new[] { DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql })
        {
            data.Add(provider, PatientTypes.Confirmed, "10");
            data.Add(provider, PatientTypes.Asymptomatic, "10");
            data.Add(provider, PatientTypes.Suspected, "10");
            data.Add(provider, PatientTypes.Deceased, "60");
            data.Add(provider, PatientTypes.DeceasedSuspected, "60");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task File_TheLeastOfAType_OpensACaseWithItsStatusAndWaits(DatabaseProvider provider, string type, string status)
    {
        var host = await hosts.OnAsync(provider);
        var kana = "ルイケイ" + type switch { PatientTypes.Confirmed => "ア", PatientTypes.Asymptomatic => "イ", PatientTypes.Suspected => "ウ", PatientTypes.Deceased => "エ", _ => "オ" };
        using var doctor = await host.DoctorAsync();
        var page = await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Of(type, kana));

        var notification = Assert.Single(await host.OfAsync(kana + " ハナコ"));
        Assert.EndsWith($"/notifications/{notification.Id}", page, StringComparison.Ordinal);
        Assert.Equal(NotificationState.Submitted, notification.State);
        Assert.Equal("2022-06-30", notification.FormVersion);
        Assert.Equal("472018", notification.LocationMunicipality);
        Assert.False(notification.IsOutsideArea);
        await host.ReadAsync(async db =>
        {
            var opened = await db.Set<CaseListItem>().SingleAsync(item => item.Id == notification.CaseId);
            Assert.Equal(status, opened.StatusCode);
            Assert.Equal(notification.HerSysId, opened.HerSysId);
            Assert.Equal(kana + " ハナコ", opened.Kana);
            Assert.Equal("09000000123", opened.Phone);
            Assert.Equal(new DateOnly(1983, 3, 14), opened.BirthDate);
            Assert.Equal(type, opened.PatientType?.ToCode());
            Assert.Equal(notification.InstitutionId, opened.InstitutionId);
            Assert.Equal(notification.HealthCenterId, opened.HealthCenterId);
            Assert.NotNull(opened.HealthCenterId);
        });
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_OfSomebodyInHospital_HasTheStatusFromTheDayOfAdmission(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var answers = Answers.Confirmed("ニュウイン").Set("admitted", "yes").Set("admission_date", "7/31").Set("severity", "severe");
        await (await OpenedForm.NewAsync(doctor)).FileAsync(answers);
        var notification = Assert.Single(await host.OfAsync("ニュウイン ハナコ"));
        await host.ReadAsync(async db =>
        {
            var item = await db.Set<CaseListItem>().SingleAsync(row => row.Id == notification.CaseId);
            Assert.Equal("21", item.StatusCode);
            Assert.Equal(new DateTimeOffset(2022, 7, 30, 15, 0, 0, TimeSpan.Zero), item.StatusSince);
            Assert.Equal(notification.InstitutionId, item.PlaceOrganisationId);
        });
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_AnEmptyForm_IsRefusedAndNamesEachField(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var response = await (await OpenedForm.NewAsync(doctor)).SendAsync(new Answers());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync();
        var words = OpenedForm.Text(html);
        Assert.Contains("まだ入れていない必須の項目が", words, StringComparison.Ordinal);
        Assert.Contains("href=\"#a_family_name\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"a_family_name-e\"", html, StringComparison.Ordinal);
        Assert.Contains("「電話番号」がまだです。", words, StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_WithMistakes_NamesFieldAndRuleAndKeepsWhatWasTyped(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        var wrong = Answers.Confirmed("マチガイ").Set("phone", "090-0000-012").Set("diagnosis_date", "7/31").Set("doctor_note", "<b>&\"引用\"");
        var response = await form.SendAsync(wrong);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var again = await OpenedForm.InAsync(doctor, response);
        var words = OpenedForm.Text(again.Html);
        Assert.Contains("直すところが2か所あります", words, StringComparison.Ordinal);
        Assert.Contains("value=\"090-0000-012\"", again.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"R4.7.30\"", again.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"7/31\"", again.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;&amp;&quot;引用&quot;", again.Html, StringComparison.Ordinal);
        Assert.Equal(form.Key, again.Key);
        Assert.Empty(await host.OfAsync("マチガイ ハナコ"));

        await again.FileAsync(Answers.Confirmed("マチガイ"));
        Assert.Single(await host.OfAsync("マチガイ ハナコ"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_SentTwice_IsOneNotification(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        var first = await form.FileAsync(Answers.Confirmed("ニドオクリ"));
        var second = await form.FileAsync(Answers.Confirmed("ニドオクリ"));
        Assert.Equal(first, second);
        Assert.Single(await host.OfAsync("ニドオクリ ハナコ"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_SentManyTimesAtOnce_IsOneNotificationAndOneCase(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => form.FileAsync(Answers.Confirmed("ドウジ"))));
        Assert.Single(pages.Distinct());
        Assert.Single(await host.OfAsync("ドウジ ハナコ"));
        await host.ReadAsync(async db => Assert.Equal(1, await db.Set<CaseListItem>().CountAsync(item => item.Kana == "ドウジ ハナコ")));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_SentAgainWithOtherWords_AsksForAnAmendment(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        await form.FileAsync(Answers.Confirmed("モドリ"));
        var response = await form.SendAsync(Answers.Confirmed("モドリ").Set("phone", "090-0000-0199"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var page = await OpenedForm.InAsync(doctor, response);
        Assert.Contains("この届け出はもう提出されています", OpenedForm.Text(page.Html), StringComparison.Ordinal);
        Assert.Equal("09000000123", Assert.Single(await host.OfAsync("モドリ ハナコ")).Phone);

        await page.FileAsync(Answers.Confirmed("モドリ").Set("phone", "090-0000-0199"), reason: "番号の書きまちがい");
        var amended = Assert.Single(await host.OfAsync("モドリ ハナコ"));
        Assert.Equal((2, "09000000199"), (amended.Revision, amended.Phone));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_WithAWarning_AsksToConfirmBeforeItIsFiled(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var odd = Answers.Confirmed("ケイコク").Set("birth_date", "S20.3.14").Set("pregnancy", "yes");
        var response = await (await OpenedForm.NewAsync(doctor)).SendAsync(odd);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Empty(await host.OfAsync("ケイコク ハナコ"));
        var asked = await OpenedForm.InAsync(doctor, response);
        Assert.Contains("確かめたので、このまま提出する", OpenedForm.Text(asked.Html), StringComparison.Ordinal);

        await asked.FileAsync(odd);
        Assert.Equal(1, Assert.Single(await host.OfAsync("ケイコク ハナコ")).WarningCount);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_OfSomebodyElsewhere_IsTakenAndMarkedOutsideTheArea(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var answers = Answers.Confirmed("カンカツガイ").Set("location_same", "no").Set("location_address", "浦添市見本7-8-9");
        await (await OpenedForm.NewAsync(doctor)).FileAsync(answers);
        var notification = Assert.Single(await host.OfAsync("カンカツガイ ハナコ"));
        Assert.True(notification.IsOutsideArea);
        Assert.Null(notification.LocationMunicipality);
        using var center = await host.HealthCenterAsync();
        Assert.Contains("カンカツガイ", await center.ReadAsync("/notifications?state=outside"), StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Refresh_WithoutScript_OpensTheFieldsOfTheType(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(doctor);
        Assert.Matches("data-form-field=\"location_address\" hidden", form.Html);
        var opened = await OpenedForm.InAsync(doctor, await form.SendAsync(new Answers().Set("location_same", "no"), act: "refresh"));
        Assert.DoesNotMatch("data-form-field=\"location_address\" hidden", opened.Html);
        Assert.DoesNotContain("data-hs-focus", opened.Html, StringComparison.Ordinal);
    }
}
