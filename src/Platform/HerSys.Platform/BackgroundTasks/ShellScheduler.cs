using HerSys.Platform.Shells;
using Quartz;

namespace HerSys.Platform.BackgroundTasks;

/// <summary>Keeps the scheduler's triggers in step with the catalogue, so that a tenant nobody visits still works.</summary>
public sealed class ShellScheduler(ISchedulerFactory schedulers, BackgroundTaskCatalog tasks, TimeProvider clock)
{
    /// <summary>Schedules what a tenant has on, and takes away what it has not.</summary>
    public async Task SyncAsync(ShellSettings tenant, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var task in tasks.All)
        {
            var key = new JobKey(task.Name, tenant.Name);
            if (tenant.State == TenantState.Running && tenant.Features.Contains(task.FeatureId))
            {
                await ScheduleAsync(scheduler, key, task, tenant, cancellationToken);
            }
            else
            {
                await scheduler.DeleteJob(key, cancellationToken);
            }
        }
    }

    /// <summary>Takes a removed tenant's triggers away.</summary>
    public async Task RemoveAsync(string tenant, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var task in tasks.All)
        {
            await scheduler.DeleteJob(new JobKey(task.Name, tenant), cancellationToken);
        }
    }

    /// <summary>Works a tenant's times out anew: after the clock was put back, the next ones lie where it was before.</summary>
    public async Task RestartAsync(ShellSettings tenant, CancellationToken cancellationToken)
    {
        await RemoveAsync(tenant.Name, cancellationToken);
        await SyncAsync(tenant, cancellationToken);
    }

    private async Task ScheduleAsync(IScheduler scheduler, JobKey key, BackgroundTaskInfo task, ShellSettings tenant, CancellationToken cancellationToken)
    {
        if (await scheduler.Exists(key, cancellationToken))
        {
            return;
        }

        var job = JobBuilder.Create<ShellJob>()
            .WithIdentity(key)
            .UsingJobData(ShellJob.TenantKey, tenant.Name)
            .UsingJobData(ShellJob.TaskKey, task.Name)
            .Build();

        // The store says by the scheduler's clock that a time was missed; the trigger must work the next one out by the
        // same, else it is missed again at once, and the store never comes to an end.
        var trigger = TriggerBuilder.Create(clock)
            .WithIdentity(key.Name, key.Group)
            .WithCronSchedule(Stagger(task.Attribute.Schedule, tenant.Name), cron => cron
                .InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone))
                .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();
        await scheduler.ScheduleJob(job, [trigger], cancellationToken: cancellationToken);
    }

    // A thousand tenants must not all begin at second 0.
    private static string Stagger(string schedule, string tenant)
    {
        var hash = 0;
        foreach (var letter in tenant)
        {
            hash = ((hash * 31) + letter) & 0xFFFF;
        }

        return schedule.StartsWith("0 ", StringComparison.Ordinal) ? string.Concat((hash % 60).ToString(System.Globalization.CultureInfo.InvariantCulture), schedule.AsSpan(1)) : schedule;
    }
}
