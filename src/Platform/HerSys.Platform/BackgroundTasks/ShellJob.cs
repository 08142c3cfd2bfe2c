using HerSys.Platform.Shells;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace HerSys.Platform.BackgroundTasks;

/// <summary>Runs one background task of one tenant; a run that is still under way is not doubled.</summary>
[DisallowConcurrentExecution]
public sealed class ShellJob(IRunningShellTable table, IShellHost shells, BackgroundTaskCatalog tasks, ILogger<ShellJob> logger) : IJob
{
    /// <summary>Key of the tenant's name in the job's data.</summary>
    public const string TenantKey = "tenant";

    /// <summary>Key of the task's name in the job's data.</summary>
    public const string TaskKey = "task";

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var tenant = table.Find(context.MergedJobDataMap.GetString(TenantKey)!);
        var task = tasks.Find(context.MergedJobDataMap.GetString(TaskKey)!);
        if (task is null || tenant is not { State: TenantState.Running } || !tenant.Features.Contains(task.FeatureId))
        {
            return;
        }

        try
        {
            await shells.UsingScopeAsync(tenant, services =>
                ((IBackgroundTask)ActivatorUtilities.CreateInstance(services, task.Type)).RunAsync(cancellationToken));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.LogError(error, "Background task {Task} of tenant {Tenant} failed; it runs again at its next time", task.Name, tenant.Name);
        }
    }
}
