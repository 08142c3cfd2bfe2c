using HerSys.Platform.Hosting;
using HerSys.Platform.Shells;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Outbox;

/// <summary>
/// Works through the outboxes of all running tenants: at once where this process wrote a message, and in a sweep for
/// whatever another process wrote, is due again, or was left by a process that died.
/// </summary>
public sealed class OutboxDelivery(
    RunningShellTable table, OutboxTurns turns, OutboxSignal signal, IOptions<OutboxOptions> outbox, IOptions<ShellOptions> shells, TimeProvider clock)
    : BackgroundService
{
    private const int TenantsAtOnce = 4;

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => shells.Value.RunBackgroundTasks
        ? Task.WhenAll(FollowAsync(stoppingToken), SweepAsync(stoppingToken))
        : Task.CompletedTask;

    private Task FollowAsync(CancellationToken stoppingToken) =>
        Parallel.ForEachAsync(
            signal.ReadAllAsync(stoppingToken),
            Bounded(stoppingToken),
            (name, cancel) => table.Find(name) is { State: TenantState.Running } tenant ? new ValueTask(turns.RunAsync(tenant, cancel)) : default);

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(outbox.Value.Sweep, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var running = table.All.Where(tenant => tenant.State == TenantState.Running);
            await Parallel.ForEachAsync(running, Bounded(stoppingToken), (tenant, cancel) => new ValueTask(turns.RunAsync(tenant, cancel)));
        }
    }

    private static ParallelOptions Bounded(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = TenantsAtOnce, CancellationToken = cancellationToken };
}
