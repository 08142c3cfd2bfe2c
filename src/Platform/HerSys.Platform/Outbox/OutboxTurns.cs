using HerSys.Platform.Diagnostics;
using HerSys.Platform.Shells;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Outbox;

/// <summary>Gives one tenant a turn of delivery, and builds its container only when something is due.</summary>
public sealed class OutboxTurns(IOutboxBacklog backlog, IShellHost shells, OutboxSignal signal, OutboxMetrics metrics, ILogger<OutboxTurns> logger)
{
    /// <summary>
    /// Delivers one batch. A tenant with more gets another turn after the others. What fails is logged: a tenant whose
    /// database cannot be reached must not stop those after it.
    /// </summary>
    public async Task RunAsync(ShellSettings tenant, CancellationToken cancellationToken)
    {
        using var scope = logger.BeginScope("Tenant:{Tenant}", tenant.Name);
        try
        {
            if (await backlog.HasDueAsync(tenant, cancellationToken))
            {
                await DeliverAsync(tenant, cancellationToken);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.LogError(error, "The outbox of tenant {Tenant} cannot be worked through; it is tried again", tenant.Name);
        }
    }

    private async Task DeliverAsync(ShellSettings tenant, CancellationToken cancellationToken)
    {
        using var activity = PlatformDiagnostics.Source.StartActivity("Outbox");
        activity?.SetTag(PlatformDiagnostics.TenantTag, tenant.Name);
        await shells.UsingScopeAsync(tenant, async services =>
        {
            var turn = await services.GetRequiredService<IOutboxDispatcher>().DeliverDueAsync(cancellationToken);
            metrics.Count(tenant, turn);
            if (turn.IsFull)
            {
                signal.Raise(tenant.Name);
            }
        });
    }
}
