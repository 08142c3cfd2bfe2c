using System.Net;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Upkeep;
using HerSys.Cases.Statuses;
using HerSys.Platform.BackgroundTasks;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.IntegrationTests;

public sealed class DailyListTests(Servers servers)
{
    /// <summary>07:30 in Tokyo; a host of its own, since its clock is moved.</summary>
    private static readonly DateTimeOffset Early = new(2022, 8, 2, 22, 30, 0, TimeSpan.Zero);

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task List_IsMadeOnceADay_FromTheTenantsTimeOn(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider, Early);
        await UpkeepListTests.OpenAsync(tenant, "一郎", CaseStatusCodes.AwaitingPlace, 30);
        await SetTimeAsync(tenant, new TimeOnly(7, 45));

        await RunAsync(tenant);
        Assert.Equal(0, await tenant.ReadAsync(db => db.Set<UpkeepDay>().CountAsync()));

        await SetTimeAsync(tenant, new TimeOnly(7, 15));
        await RunAsync(tenant);
        await RunAsync(tenant);
        Assert.Equal(1, await tenant.ReadAsync(db => db.Set<UpkeepDay>().CountAsync()));
        Assert.Equal(1, await tenant.ReadAsync(db => db.Set<UpkeepDayRow>().CountAsync()));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task List_OfCasesFromBeforeTheRules_HoldsThemToo(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        await UpkeepListTests.OpenAsync(tenant, "待ち", CaseStatusCodes.AwaitingPlace, 30, Contracts.CaseSeverity.Severe);
        await UpkeepListTests.OpenAsync(tenant, "不明", CaseStatusCodes.Unknown, 30);
        await tenant.OpenAsync(tenant.AtHome(onsetDaysAgo: 14) with { Dates = UpkeepListTests.Dates(tenant, 14) });
        var before = await WatchesAsync(tenant);
        await tenant.RunAsync(services => services.GetRequiredService<TenantDbContext>().Set<Contracts.CaseListItem>().ExecuteUpdateAsync(
            item => item.SetProperty(row => row.UpkeepRank, (int?)null).SetProperty(row => row.UpkeepFrom, (DateTimeOffset?)null)));
        await SetTimeAsync(tenant, new TimeOnly(0, 0));

        await RunAsync(tenant);

        Assert.Equal(3, await tenant.ReadAsync(db => db.Set<UpkeepDayRow>().CountAsync()));
        Assert.Equal(before, await WatchesAsync(tenant));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task List_OnPageCsvAndToday_ShowsWhatIsLeft(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var done = await UpkeepListTests.OpenAsync(tenant, "済んだ人", CaseStatusCodes.AwaitingPlace, 30);
        await UpkeepListTests.OpenAsync(tenant, "=まだの人", CaseStatusCodes.AwaitingPlace, 31);
        await SetTimeAsync(tenant, new TimeOnly(0, 0));
        await RunAsync(tenant);
        await nurse.SendAsync($"/cases/{done.CaseId}/status", ("Code", CaseStatusCodes.Home));

        var page = await nurse.ReadTextAsync("/upkeep/daily");
        Assert.Contains("2人のうち、のこり1人", page);
        Assert.Contains("更新済み", page);
        Assert.Contains("けさの一覧は2人、のこり1人", await nurse.ReadTextAsync("/"));

        var csv = await nurse.GetAsync("/upkeep/daily/csv");
        var text = await csv.Content.ReadAsStringAsync();
        Assert.Equal("text/csv", csv.Content.Headers.ContentType?.MediaType);
        Assert.Equal(3, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("\"31\"", text);
        Assert.Contains("\"療養先が決まらない\"", text);
        Assert.Equal(HttpStatusCode.NotFound, (await nurse.GetAsync("/upkeep/daily/csv?day=2022-07-01")).StatusCode);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Task_IsScheduledForATenantThatNobodyVisits(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var task = tenant.Server.Services.GetRequiredService<BackgroundTaskCatalog>().All.Single(found => found.Type == typeof(MakeDailyList));

        Assert.Equal("HerSys.Cases", task.FeatureId);
        var scheduler = await tenant.Server.Services.GetRequiredService<Quartz.ISchedulerFactory>().GetScheduler();
        await Eventually.IsTrueAsync(async () => await scheduler.Exists(new Quartz.JobKey(task.Name, tenant.Name)), "the task is scheduled");
    }

    private static Task<List<(int? Rank, DateTimeOffset? From)>> WatchesAsync(CaseTenant tenant) => tenant.ReadAsync(async db =>
        (await db.Set<Contracts.CaseListItem>().OrderBy(item => item.Id).Select(item => new { item.UpkeepRank, item.UpkeepFrom }).ToListAsync())
            .ConvertAll(item => (item.UpkeepRank, item.UpkeepFrom)));

    private static Task RunAsync(CaseTenant tenant) => tenant.RunAsync(services => ActivatorUtilities.CreateInstance<MakeDailyList>(services).RunAsync(CancellationToken.None));

    private static Task SetTimeAsync(CaseTenant tenant, TimeOnly time) => tenant.RunAsync(async services =>
    {
        var site = services.GetRequiredService<ISiteService>();
        var settings = await site.GetAsync<CaseSettings>();
        settings.DailyListAt = time;
        await site.SaveAsync(settings);
        await services.GetRequiredService<TenantDbContext>().SaveChangesAsync();
    });
}
