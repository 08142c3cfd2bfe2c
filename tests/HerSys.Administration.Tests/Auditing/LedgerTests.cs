using System.Data.Common;
using System.Net;
using System.Text;
using HerSys.Administration.Tests.Support;
using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Administration.Tests.Auditing;

/// <summary>The ledger itself, and who may read it.</summary>
public sealed class LedgerTests(AdministrationHosts hosts)
{
    private const string Page = "/admin/audit";

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Entry_ChangedOrDeletedByStatement_IsRefusedByTheDatabase(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var tenant = await host.AddTenantAsync();
        await WriteAsync(host, tenant, "見本の記録");

        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(host, tenant, """UPDATE "AuditEntries" SET "Summary" = 'x'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(host, tenant, """DELETE FROM "AuditEntries" """));

        Assert.Equal("見本の記録", Assert.Single(await host.LedgerAsync(tenant, "mihon")).Summary);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Search_IsOnRecordWithItsTerms_AndFindsByActorActionAndDay(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var tenant = await host.AddTenantAsync();
        await WriteAsync(host, tenant, "見本の印刷", AuditAction.Print);
        await WriteAsync(host, tenant, "見本の閲覧", AuditAction.View);
        var auditor = await host.Server.SignInAsync(tenant, RoleNames.Auditor);

        var printed = await auditor.PageAsync($"{Page}?Action=Print&Type=mihon");
        Assert.Contains("見本の印刷", printed);
        Assert.DoesNotContain("見本の閲覧", printed);
        Assert.DoesNotContain("見本の印刷", await auditor.PageAsync($"{Page}?Type=mihon&Until=2020-01-01"));
        Assert.Contains("見本の印刷", await auditor.PageAsync($"{Page}?Type=mihon&From={Uri.EscapeDataString("令和2年1月1日")}"));
        Assert.DoesNotContain("見本の印刷", await auditor.PageAsync($"{Page}?Type=mihon&Actor={Uri.EscapeDataString("だれでもない")}"));

        var searches = await host.LedgerAsync(tenant, "audit", AuditAction.Search);
        Assert.Equal(4, searches.Count);
        Assert.Contains("Print", searches[0].Detail);
    }

    [Theory]
    [InlineData("ja", "日付を読めません")]
    [InlineData("en", "This is not a date")]
    public async Task Day_ThatCannotBeRead_IsSaidAtItsField_AndStays(string language, string words)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var auditor = await host.Server.SignInAsync(AdministrationHost.Naha, RoleNames.Auditor);
        _ = language == "en" ? auditor.InEnglish() : auditor;

        var html = await auditor.PageAsync($"{Page}?From=tomorrowish");

        Assert.Contains(words, html);
        Assert.Contains("value=\"tomorrowish\"", html);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Download_HasAByteOrderMark_NeutralFormulas_AndItsOwnEntry(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var tenant = await host.AddTenantAsync();
        await WriteAsync(host, tenant, "=HYPERLINK(1)");
        var auditor = await host.Server.SignInAsync(tenant, RoleNames.Auditor);

        var bytes = await (await auditor.GetAsync($"{Page}/csv?Type=mihon")).Content.ReadAsByteArrayAsync();

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Contains("=HYPERLINK(1)", text);
        Assert.DoesNotContain(",\"=HYPERLINK", text);
        Assert.DoesNotContain(",=HYPERLINK", text);
        Assert.Single(await host.LedgerAsync(tenant, "audit", AuditAction.Export));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task List_LongerThanAPage_GoesOnWithoutGapOrDouble(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var tenant = await host.AddTenantAsync();
        for (var number = 0; number < 60; number++)
        {
            await WriteAsync(host, tenant, $"見本{number:00}番");
        }

        var auditor = await host.Server.SignInAsync(tenant, RoleNames.Auditor);
        var first = await auditor.PageAsync($"{Page}?Type=mihon");
        var address = System.Text.RegularExpressions.Regex.Match(first, "href=\"(/[^\"]*[?&]after=[^\"]+)\"", default, TimeSpan.FromSeconds(1)).Groups[1].Value;
        var second = await (await auditor.Http.GetAsync(new Uri(address, UriKind.Relative))).TextAsync();

        for (var number = 0; number < 60; number++)
        {
            Assert.Equal(number >= 10, first.Contains($"見本{number:00}番", StringComparison.Ordinal));
            Assert.Equal(number < 10, second.Contains($"見本{number:00}番", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(RoleNames.Auditor, HttpStatusCode.OK)]
    [InlineData(RoleNames.TenantAdministrator, HttpStatusCode.OK)]
    [InlineData(RoleNames.HealthCenterStaff, HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.HealthCenterDirector, HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.Trainer, HttpStatusCode.Forbidden)]
    public async Task Ledger_IsOpenToThoseWhoMayReadIt_Only(string role, HttpStatusCode expected)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var person = await host.Server.SignInAsync(AdministrationHost.Naha, role);
        Assert.Equal(expected, (await person.GetAsync(Page)).StatusCode);
        Assert.Equal(expected, (await person.GetAsync(Page + "/csv")).StatusCode);
    }

    [Fact]
    public async Task Ledger_WithoutSigningIn_AsksToSignIn()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        Assert.Equal(HttpStatusCode.Redirect, (await host.Server.Visit(AdministrationHost.Naha).GetAsync(Page)).StatusCode);
    }

    private static Task WriteAsync(AdministrationHost host, string tenant, string summary, AuditAction action = AuditAction.Administer) =>
        host.RunAsync(tenant, async services => await services.GetRequiredService<IAuditLedger>().WriteAsync(new AuditEntry(action, "mihon", "1", null, summary)));

    private static Task ExecuteAsync(AdministrationHost host, string tenant, string statement) =>
        host.RunAsync(tenant, services => services.GetRequiredService<TenantDbContext>().Database.ExecuteSqlRawAsync(statement));
}
