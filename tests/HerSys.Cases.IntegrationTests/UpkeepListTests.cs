using HerSys.Cases.Contracts;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Cases.Statuses;
using HerSys.Cases.Upkeep;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.IntegrationTests;

public sealed class UpkeepListTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Page_ShowsWhoIsOverdue_RiskiestAndOldestFirst(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        await OpenAsync(tenant, "待ち二十五", CaseStatusCodes.AwaitingPlace, 25);
        await OpenAsync(tenant, "待ち四十", CaseStatusCodes.AwaitingHospital, 40);
        await OpenAsync(tenant, "待ち重症", CaseStatusCodes.AwaitingHospital, 26, CaseSeverity.Severe);
        await OpenAsync(tenant, "待ち二十三", CaseStatusCodes.AwaitingPlace, 23);
        await OpenAsync(tenant, "不明", CaseStatusCodes.Unknown, 30);
        await tenant.OpenAsync(tenant.AtHome(given: "解除前") with { Dates = Dates(tenant, onsetDaysAgo: 5) });
        await tenant.OpenAsync(tenant.AtHome(given: "解除日すぎ", onsetDaysAgo: 14) with { Dates = Dates(tenant, onsetDaysAgo: 14) });

        var page = await nurse.ReadTextAsync("/upkeep");

        string[] expected = ["見本 待ち重症", "見本 待ち四十", "見本 待ち二十五", "見本 不明", "見本 解除日すぎ"];
        Assert.Equal(expected.Select(name => page.IndexOf(name + "<", StringComparison.Ordinal)).Order(), expected.Select(name => page.IndexOf(name + "<", StringComparison.Ordinal)));
        Assert.All(expected, name => Assert.Contains(name + "<", page));
        Assert.DoesNotContain("待ち二十三", page);
        Assert.DoesNotContain("解除前", page);

        var released = await nurse.ReadTextAsync("/upkeep?rule=release");
        Assert.Contains("解除日すぎ", released);
        Assert.DoesNotContain("待ち四十", released);
        var today = await nurse.ReadTextAsync("/");
        Assert.Contains("ステータスが古いままの人", today);
        Assert.Contains("まず3人: 療養先を決めて、ステータスを更新します", today);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Page_AfterPage_ShowsEverybodyOnce(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var opened = new List<Guid>();
        for (var hours = 0; hours < 7; hours++)
        {
            opened.Add((await OpenAsync(tenant, "待ち", CaseStatusCodes.AwaitingPlace, 30 + (hours / 2))).CaseId);
        }

        var seen = new List<Guid>();
        await tenant.AsAsync(RoleNames.HealthCenterStaff, await tenant.CenterAsync(), async services =>
        {
            var upkeep = services.GetRequiredService<IStatusUpkeep>();
            string? after = null;
            do
            {
                var page = await upkeep.FindAsync(new UpkeepTerms(), after, size: 3);
                seen.AddRange(page.Items.Select(item => item.Row.CaseId));
                after = page.Next;
            }
            while (after is not null);
        });

        Assert.Equal(opened.Order(), seen.Order());
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Counts_PerHealthCenter_AreThoseOfTheList(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var north = await tenant.AddOrganisationAsync(OrganisationKind.HealthCenter, "北保健所", "012041");
        var center = await tenant.CenterAsync();
        await OpenAsync(tenant, "那覇", CaseStatusCodes.AwaitingPlace, 30);
        await tenant.OpenAsync(Waiting(tenant, "北", CaseStatusCodes.AwaitingPlace, 30) with { HealthCenterId = north, LocationMunicipality = "012041" });

        await tenant.AsAsync(RoleNames.PrefectureOfficer, null, async services =>
        {
            var counts = await services.GetRequiredService<IStatusUpkeep>().CountAsync(new UpkeepTerms());
            Assert.Equal([new UpkeepCount(center, UpkeepRule.Awaiting, 1), new UpkeepCount(north, UpkeepRule.Awaiting, 1)], counts.OrderBy(count => count.HealthCenterId == north));
        });
        await tenant.AsAsync(RoleNames.HealthCenterStaff, north, async services =>
        {
            var counts = await services.GetRequiredService<IStatusUpkeep>().CountAsync(new UpkeepTerms());
            Assert.Equal([new UpkeepCount(north, UpkeepRule.Awaiting, 1)], counts);
        });
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task StayReportedEnded_WithoutAStatus_IsOverdueUntilOneIsSet(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome(given: "退所", onsetDaysAgo: 5));
        await tenant.RunAsync(services => services.GetRequiredService<IStatusUpkeep>().ReportStayEndedAsync(opened.CaseId, tenant.Now.AddHours(-13), "宿泊療養施設"));

        Assert.Contains("見本 退所<", await nurse.ReadTextAsync("/upkeep?rule=stayended"));
        Assert.Contains("療養先を出た日時", await nurse.ReadTextAsync($"/cases/{opened.CaseId}"));
        await nurse.SendAsync($"/cases/{opened.CaseId}/status", ("Code", "41"));
        Assert.Contains("ステータスが古いままの人はいません", await nurse.ReadTextAsync("/upkeep"));
    }

    internal static Task<OpenedCase> OpenAsync(CaseTenant tenant, string given, string code, int hours, CaseSeverity? severity = null) =>
        tenant.OpenAsync(Waiting(tenant, given, code, hours) with { Severity = severity });

    internal static CaseDates Dates(CaseTenant tenant, int onsetDaysAgo) => new()
    {
        Onset = tenant.Today.AddDays(-onsetDaysAgo),
        Specimen = tenant.Today.AddDays(1 - onsetDaysAgo),
        Diagnosis = tenant.Today.AddDays(1 - onsetDaysAgo),
        Report = tenant.Today.AddDays(1 - onsetDaysAgo),
        ImprovedAt = tenant.Now.AddDays(2 - onsetDaysAgo),
    };

    private static NewCase Waiting(CaseTenant tenant, string given, string code, int hours) => tenant.AtHome(given: given, onsetDaysAgo: 4) with
    {
        Statuses = [new NewStatus(code, tenant.Now.AddHours(-hours)) { Source = "画面" }],
    };
}
