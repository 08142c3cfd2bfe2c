using System.Net;
using HerSys.Audit.Contracts;
using HerSys.Cases.Contracts;
using HerSys.Platform.Shells;
using HerSys.Reporting.IntegrationTests.Support;
using HerSys.Reporting.Models;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Reporting.IntegrationTests;

/// <summary>A health center types what came by fax or telephone (代行入力).</summary>
public sealed class ProxyEntryTests(ReportingHosts hosts)
{
    private const string Fax = "/notifications/proxy/go?Channel=Fax&Day=8/1&Time=8:40&Clinic=";

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Proxy_AFaxOfAClinicFoundByName_IsTheClinicsNotificationAndReceived(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var nurse = await host.HealthCenterAsync();
        var form = await OpenAsync(nurse, Fax + Uri.EscapeDataString("見本クリ"));
        Assert.Contains("ファクスで届いた発生届", OpenedForm.Text(form.Html), StringComparison.Ordinal);

        var next = await form.FileAsync(Answers.Confirmed("ダイコウア"));

        var notification = Assert.Single(await host.OfAsync("ダイコウア ハナコ"));
        Assert.Equal(NotificationChannel.Fax, notification.Channel);
        Assert.Equal(NotificationState.Received, notification.State);
        Assert.Equal(new DateTimeOffset(2022, 7, 31, 23, 40, 0, TimeSpan.Zero), notification.ArrivedAt);
        Assert.Equal(notification.ArrivedAt, notification.FirstSubmittedAt);
        Assert.True(notification.SubmittedAt > notification.ArrivedAt);
        Assert.Equal(ReportingHost.Clinic, notification.InstitutionName);
        Assert.Equal("例示 進", notification.DoctorName);
        Assert.NotEqual(notification.DoctorName, notification.EnteredBy);
        await host.ReadAsync(async db => Assert.Equal(notification.ReceivedAt, (await db.Set<CaseListItem>().SingleAsync(item => item.Id == notification.CaseId)).ReceivedAt));
        Assert.Contains("/notifications/proxy", next, StringComparison.Ordinal);
        Assert.Contains(notification.InstitutionId.ToString()!, next, StringComparison.Ordinal);
        using var doctor = await host.DoctorAsync();
        Assert.Contains("ダイコウア", await doctor.ReadAsync($"/notifications/{notification.Id}"), StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Proxy_TheSamePageSentTwice_IsOneNotification(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var nurse = await host.HealthCenterAsync();
        var form = await OpenAsync(nurse, Fax + "4710100019");
        await form.FileAsync(Answers.Confirmed("ダイコウイ"));
        await form.FileAsync(Answers.Confirmed("ダイコウイ"));
        Assert.Single(await host.OfAsync("ダイコウイ ハナコ"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Proxy_KeptAsADraft_IsTakenUpForTheSameClinic(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var nurse = await host.HealthCenterAsync();
        var form = await OpenAsync(nurse, Fax + "4710100019");
        await form.SendAsync(Answers.Confirmed("ダイコウウ"), act: "save");
        Assert.Contains($"代行入力(ファクス) {ReportingHost.Clinic}", OpenedForm.Text(await nurse.ReadAsync("/notifications/drafts")), StringComparison.Ordinal);
        var resumed = await OpenedForm.AtAsync(nurse, $"/notifications/drafts/{form.Key}");
        await resumed.FileAsync(Answers.Confirmed("ダイコウウ"));
        var notification = Assert.Single(await host.OfAsync("ダイコウウ ハナコ"));
        Assert.Equal(NotificationChannel.Fax, notification.Channel);
        Assert.NotNull(notification.InstitutionId);
    }

    [Fact]
    public async Task Proxy_AClinicThatIsNotRegistered_IsNamedAndFiledWithoutId()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var nurse = await host.HealthCenterAsync();
        var form = await OpenAsync(nurse, Fax + Uri.EscapeDataString("架空診療所") + "&IsUnregistered=true");
        Assert.Contains("架空診療所", form.Html, StringComparison.Ordinal);
        await form.FileAsync(Answers.Confirmed("ダイコウエ").Set("institution_name", "架空診療所"));
        var notification = Assert.Single(await host.OfAsync("ダイコウエ ハナコ"));
        Assert.Null(notification.InstitutionId);
        Assert.Equal("架空診療所", notification.InstitutionName);
    }

    [Theory]
    [InlineData("Clinic=&Day=8/1&Time=8:40", "医療機関をコード、名前、フリガナのどれかで")]
    [InlineData("Clinic=ないところ&Day=8/1&Time=8:40", "登録された医療機関に見つかりません")]
    [InlineData("Clinic=4710100019&Day=8/1&Time=9:13", "今より後です")]
    [InlineData("Clinic=4710100019&Day=5/1&Time=9:00", "60日より前")]
    [InlineData("Clinic=4710100019&Day=32日&Time=9:00", "日を読めません")]
    [InlineData("Clinic=4710100019&Day=8/1&Time=25:00", "時刻を読めません")]
    public async Task Proxy_WhatCannotBe_IsRefusedBesideItsFieldAndStays(string query, string words)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var nurse = await host.HealthCenterAsync();
        var response = await nurse.GetAsync("/notifications/proxy/go?" + query);
        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains(words, WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("value=\"" + query.Split("Time=")[1], WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proxy_ADoctorWhoSendsSuchAForm_IsTurnedAway()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var doctor = await host.DoctorAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await doctor.GetAsync("/notifications/proxy")).StatusCode);

        var form = await OpenedForm.NewAsync(doctor);
        form.Hidden["Channel"] = "Fax";
        form.Hidden["ArrivedAt"] = "2022-08-01T00:00:00+00:00";
        var response = await form.SendAsync(Answers.Confirmed("ダイコウオ"));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await host.OfAsync("ダイコウオ ハナコ"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Family_BegunFromAnotherNotification_HasAddressAndPhoneAndTheHousehold(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed("カゾクア").Set("address", "沖縄県那覇市家族町1-1"));
        var first = Assert.Single(await host.OfAsync("カゾクア ハナコ"));

        var form = await OpenedForm.AtAsync(doctor, $"/notifications/new?from={first.Id}");
        Assert.Contains("沖縄県那覇市家族町1-1", WebUtility.HtmlDecode(form.Html), StringComparison.Ordinal);
        Assert.Contains("090-0000-0123", form.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("昭和58年3月14日", WebUtility.HtmlDecode(form.Html), StringComparison.Ordinal);
        await form.FileAsync(Answers.Confirmed("カゾクイ").Set("given_name", "月子"));

        var second = Assert.Single(await host.OfAsync("カゾクイ ハナコ"));
        Assert.Equal(first.Id, second.HouseholdId);
        Assert.Contains($"/notifications/{second.Id}", await doctor.ReadAsync($"/notifications/{first.Id}"), StringComparison.Ordinal);
        await host.Server.UsingAsync(ReportingHost.Naha, async services =>
        {
            var trail = services.GetRequiredService<IAuditTrail>();
            var page = await trail.FindAsync(new AuditQuery { SubjectType = "notification", SubjectId = first.Id.ToString() }, null);
            Assert.Contains(page.Lines, line => line.Summary == "家族の発生届を書くために開きました");
        });
    }

    [Fact]
    public async Task Family_OfSomebodyElsesPatient_IsNotFound()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var doctor = await host.DoctorAsync();
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed("カゾクウ"));
        var first = Assert.Single(await host.OfAsync("カゾクウ ハナコ"));
        using var other = await host.DoctorAsync(clinic: ReportingHost.OtherClinic);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/notifications/new?from={first.Id}")).StatusCode);
    }

    private static async Task<OpenedForm> OpenAsync(TenantClient nurse, string path)
    {
        var response = await nurse.GetAsync(path);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var address = response.Headers.Location!.ToString();
        return await OpenedForm.AtAsync(nurse, address[address.IndexOf("/notifications", StringComparison.Ordinal)..]);
    }
}
