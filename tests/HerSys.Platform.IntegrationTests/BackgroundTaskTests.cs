using HerSys.Platform.BackgroundTasks;
using HerSys.Platform.IntegrationTests.Probe;
using HerSys.Platform.Shells;
using HerSys.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

public abstract class BackgroundTaskTests(TwoTenantsFixture fixture)
{
    private readonly HerSysServer server = fixture.Server;

    private TaskLog Log => server.Services.GetRequiredService<TaskLog>();

    [Fact]
    public async Task Task_RunsInTenantsThatNobodyVisits()
    {
        await server.AddTenantAsync("ishigaki", "472077", "石垣市", "probe");
        var shells = server.Services.GetRequiredService<IShellHost>();
        await shells.ReleaseIdleAsync(TimeSpan.Zero);

        await Eventually.IsTrueAsync(() => Log.Runs.Contains("ishigaki") && Log.Runs.Contains("osaka"), "both tenants' tasks ran");
    }

    [Fact]
    public async Task Task_OfADisabledTenant_Stops_AndGoesOnWhenItIsEnabled()
    {
        await server.AddTenantAsync("ginowan", "472051", "宜野湾市", "probe");
        await Eventually.IsTrueAsync(() => Log.Runs.Contains("ginowan"), "the task ran");
        await server.Tenants.DisableAsync("ginowan");
        await Eventually.IsTrueAsync(async () => !await IsScheduledAsync("ginowan"), "the task is taken from the schedule");

        await server.Tenants.EnableAsync("ginowan");
        var before = Log.Runs.Count(tenant => tenant == "ginowan");
        await Eventually.IsTrueAsync(() => Log.Runs.Count(tenant => tenant == "ginowan") > before, "the task ran again");
    }

    [Fact]
    public async Task Task_OfARemovedTenant_IsForgotten()
    {
        await server.AddTenantAsync("nanjo", "472158", "南城市", "probe");
        await Eventually.IsTrueAsync(() => IsScheduledAsync("nanjo"), "the task is scheduled");
        await server.Tenants.DisableAsync("nanjo");
        await server.Tenants.RemoveAsync("nanjo", Stream.Null);

        await Eventually.IsTrueAsync(async () => !await IsScheduledAsync("nanjo"), "the task is taken from the schedule");
    }

    private async Task<bool> IsScheduledAsync(string tenant)
    {
        var scheduler = await server.Services.GetRequiredService<Quartz.ISchedulerFactory>().GetScheduler();
        var tasks = server.Services.GetRequiredService<BackgroundTaskCatalog>();
        return await scheduler.Exists(new Quartz.JobKey(tasks.All.Single(task => task.Type == typeof(ProbeTask)).Name, tenant));
    }
}
