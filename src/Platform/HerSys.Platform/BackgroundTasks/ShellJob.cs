using System.Diagnostics;
using HerSys.Platform.Diagnostics;
using HerSys.Platform.Shells;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace HerSys.Platform.BackgroundTasks;

/// <summary>Runs one background task of one tenant; a run that is still under way is not doubled, on no node.</summary>
[DisallowConcurrentExecution]
public sealed class ShellJob(
    IRunningShellTable table,
    IShellHost shells,
    BackgroundTaskCatalog tasks,
    IBackgroundTaskClaims claims,
    ILogger<ShellJob> logger) : IJob
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

        using var scope = logger.BeginScope("Tenant:{Tenant} Task:{Task}", tenant.Name, task.Name);
        var due = context.ScheduledFireTimeUtc ?? context.FireTimeUtc;
        try
        {
            if (await claims.TryTakeAsync(tenant.Id, task.Name, due, cancellationToken))
            {
                await RunAsync(tenant, task, cancellationToken);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.LogError(error, "Background task {Task} of tenant {Tenant} failed; it runs again at its next time", task.Name, tenant.Name);
        }
    }

    private async Task RunAsync(ShellSettings tenant, BackgroundTaskInfo task, CancellationToken cancellationToken)
    {
        using var activity = PlatformDiagnostics.Source.StartActivity(task.Name);
        activity?.SetTag(PlatformDiagnostics.TenantTag, tenant.Name);
        try
        {
            await shells.UsingScopeAsync(tenant, services =>
                ((IBackgroundTask)ActivatorUtilities.CreateInstance(services, task.Type)).RunAsync(cancellationToken));
        }
        catch (Exception error)
        {
            activity?.SetStatus(ActivityStatusCode.Error, error.Message);
            throw;
        }
        finally
        {
            await claims.EndAsync(tenant.Id, task.Name);
        }
    }
}
