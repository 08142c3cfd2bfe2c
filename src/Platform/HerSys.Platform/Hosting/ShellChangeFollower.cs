using HerSys.Platform.BackgroundTasks;
using HerSys.Platform.Shells;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Hosting;

/// <summary>Follows the catalogue's changes, whoever made them: this node, another, or a command.</summary>
public sealed class ShellChangeFollower(
    ShellStartup startup,
    ITenantCatalog catalog,
    RunningShellTable table,
    IShellHost shells,
    ShellScheduler scheduler,
    IOptions<ShellOptions> options,
    TimeProvider clock,
    ILogger<ShellChangeFollower> logger)
    : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var sequence = startup.Sequence;
        using var timer = new PeriodicTimer(options.Value.ChangePolling, clock);
        var corrections = new ClockCorrections(clock);
        await ScheduleAllAsync(scheduler.SyncAsync, stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                sequence = await FollowAsync(sequence, stoppingToken);
                if (corrections.WasPutBack())
                {
                    logger.LogWarning("The clock was put back; the times of all background tasks are worked out anew");
                    await ScheduleAllAsync(scheduler.RestartAsync, stoppingToken);
                }
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                logger.LogError(error, "The catalogue's changes cannot be read; trying again");
            }
        }
    }

    private async Task ScheduleAllAsync(Func<ShellSettings, CancellationToken, Task> schedule, CancellationToken cancellationToken)
    {
        if (!options.Value.RunBackgroundTasks)
        {
            return;
        }

        foreach (var tenant in table.All)
        {
            await schedule(tenant, cancellationToken);
        }
    }

    private async Task<long> FollowAsync(long sequence, CancellationToken cancellationToken)
    {
        foreach (var change in await catalog.ChangesSinceAsync(sequence, cancellationToken))
        {
            await ApplyAsync(change, cancellationToken);
            sequence = change.Sequence;
        }

        return sequence;
    }

    private async Task ApplyAsync(ShellChange change, CancellationToken cancellationToken)
    {
        var stored = await catalog.FindAsync(change.Tenant, cancellationToken);
        if (stored is null)
        {
            table.Remove(change.Tenant);
            await shells.ReleaseAsync(change.Tenant);
            await scheduler.RemoveAsync(change.Tenant, cancellationToken);
            return;
        }

        var known = table.Find(change.Tenant);
        var current = table.Set(stored);
        if (known is null || known.Id != current.Id || known.Version < current.Version)
        {
            await shells.ReleaseAsync(change.Tenant);
        }

        if (options.Value.RunBackgroundTasks)
        {
            await scheduler.SyncAsync(current, cancellationToken);
        }
    }
}
