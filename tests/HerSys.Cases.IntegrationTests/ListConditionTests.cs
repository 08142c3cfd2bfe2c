using HerSys.Cases.Contracts;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Cases.Models;
using HerSys.Cases.Statuses;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.IntegrationTests;

/// <summary>Every condition of the list finds the one whom it is about, and only them; columns are kept per person.</summary>
public sealed class ListConditionTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Condition_OfEachKind_FindsTheOneAndSaysSo(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var clinic = await tenant.AddOrganisationAsync(OrganisationKind.MedicalInstitution, "見本クリニック");
        await tenant.AddOrganisationAsync(OrganisationKind.MedicalInstitution, "例示クリニック");
        var day = new DateOnly(2022, 7, 20);
        var wanted = await tenant.OpenAsync(tenant.AtHome("沖縄", "例太") with
        {
            Person = new PersonDetails { FamilyName = "沖縄", GivenName = "例太", FamilyKana = "オキナワ", GivenKana = "レイタ", BirthDate = new DateOnly(1988, 2, 29), Phone = "090-0000-7777" },
            PatientType = PatientType.Suspected,
            Severity = CaseSeverity.ModerateOne,
            InstitutionId = clinic,
            Dates = new CaseDates { Onset = day, Specimen = day, Diagnosis = day.AddDays(1), Report = day.AddDays(2) },
            Flags = ["tier-t1"],
        });
        await tenant.OpenAsync(tenant.AtHome(onsetDaysAgo: 4) with { Statuses = [new NewStatus(CaseStatusCodes.AwaitingPlace, tenant.Now.AddDays(-1))] });
        await tenant.RunAsync(async services =>
        {
            await services.GetRequiredService<ICaseRegistry>().NoteReceivedAsync(wanted.CaseId, new DateTimeOffset(2022, 7, 22, 15, 30, 0, TimeSpan.Zero));
            await services.GetRequiredService<HerSys.Platform.Data.TenantDbContext>().SaveChangesAsync();
        });

        (string Query, string Says)[] conditions =
        [
            ("q=おきな", "おきな"), ("q=ｵｷﾅ", "ｵｷﾅ"), ("q=昭和63年2月29日", "昭和63年2月29日"), ("q=S63.2.29", "S63.2.29"), ("q=7777", "7777"),
            ("type=suspected", "疑似症患者"), ("severity=ModerateOne", "中等症Ⅰ"), ($"institution={clinic}", "届け出: 見本クリニック"), ("status=40", "自宅療養中"),
            ("until=R4.7.22", "報告日"), ("receivedFrom=2022/7/23&receivedUntil=2022/7/23", "受理日"), ("diagnosedUntil=令和4年7月21日", "診断日"),
            ("diagnosedFrom=7/21&diagnosedUntil=7/21", "診断日"), ("onsetFrom=7/20&onsetUntil=7/20", "発病日"), ("gap=tier-t1", "tier-t1"),
            ("type=suspected&severity=ModerateOne&onsetUntil=7/20&q=レイタ", "疑似症患者"),
        ];
        foreach (var (query, says) in conditions)
        {
            var page = await nurse.ReadTextAsync("/cases?" + string.Join('&', query.Split('&').Select(Encoded)));
            Assert.True(page.Contains("沖縄 例太", StringComparison.Ordinal), query);
            Assert.False(page.Contains("見本 花子", StringComparison.Ordinal), query);
            Assert.True(page.Contains(says, StringComparison.Ordinal), $"{query}: {says}");
        }

        Assert.DoesNotContain("沖縄 例太", await nurse.ReadTextAsync("/cases?receivedUntil=2022/7/22"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Columns_Chosen_AreKeptForThatPersonOnly(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        using var colleague = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        await tenant.OpenAsync(tenant.AtHome());
        Assert.Contains("data-th=\"重症度\"", await nurse.ReadTextAsync("/cases"));

        var answer = await nurse.PostAsync(
            "/cases/columns", [new("columns", "birth"), new("columns", "phone"), new("columns", "no-such"), new("back", "~/cases?status=all")], "/cases");

        Assert.Equal($"/{tenant.Name}/cases?status=all", answer.Headers.Location?.ToString());
        var mine = await nurse.ReadTextAsync("/cases");
        Assert.Contains("1963/12/3", mine);
        Assert.Contains("090-0000-0123", mine);
        Assert.DoesNotContain("data-th=\"重症度\"", mine);
        Assert.Contains("data-th=\"重症度\"", await colleague.ReadTextAsync("/cases"));
        Assert.Equal("name birth phone", await tenant.ReadAsync(db => db.Set<CaseListPreference>().Select(row => row.Columns).SingleAsync()));

        await nurse.PostAsync("/cases/columns", [new("columns", "birth"), new("usual", "true")], "/cases");
        Assert.Contains("data-th=\"重症度\"", await nurse.ReadTextAsync("/cases"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Columns_ChosenByAddress_NeverShowWhatTheRoleMayNotSee(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        await tenant.AddOrganisationAsync(OrganisationKind.Laboratory, "見本衛生研究所");
        using var institute = await tenant.Server.SignInAsync(tenant.Name, RoleNames.PublicHealthInstitute);
        await tenant.OpenAsync(tenant.AtHome());

        await institute.PostAsync("/cases/columns", [new("columns", "birth"), new("columns", "phone"), new("columns", "kana"), new("columns", "severity")], "/cases");

        var page = await institute.ReadTextAsync("/cases");
        foreach (var hidden in new[] { "1963", "090-0000-0123", "ミホン", "花子" })
        {
            Assert.DoesNotContain(hidden, page);
        }
    }

    [Theory]
    [InlineData(RoleNames.HealthCenterDirector, "解除できる日が近い順")]
    [InlineData(RoleNames.PrefectureOfficer, "ステータスが長く変わらない順")]
    [InlineData(RoleNames.HealthCenterStaff, "報告の新しい順")]
    public async Task List_WithoutAnOrder_BeginsWithWhatTheRoleNeeds(string role, string order)
    {
        var tenant = await servers.NewTenantAsync(DatabaseProvider.Sqlite);
        using var person = await tenant.Server.SignInAsync(tenant.Name, role);
        await tenant.OpenAsync(tenant.AtHome());

        Assert.Contains(order, await person.ReadTextAsync("/cases"));
        Assert.Contains("カナ順", await person.ReadTextAsync("/cases?sort=kana"));
    }

    private static string Encoded(string pair)
    {
        var parts = pair.Split('=', 2);
        return $"{parts[0]}={Uri.EscapeDataString(parts[1])}";
    }
}
