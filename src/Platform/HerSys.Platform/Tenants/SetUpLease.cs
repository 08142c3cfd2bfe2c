using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Tenants;

/// <summary>A lease that this process has and prolongs until it is disposed.</summary>
internal sealed class SetUpLease : IAsyncDisposable
{
    private readonly ISetUpLeases leases;
    private readonly string tenantId;
    private readonly CancellationTokenSource ended = new();
    private readonly Task renewing;

    public SetUpLease(ISetUpLeases leases, string tenantId, TimeSpan duration, TimeProvider clock, ILogger logger)
    {
        (this.leases, this.tenantId) = (leases, tenantId);
        renewing = RenewAsync(duration, clock, logger);
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await renewing;
        await leases.EndAsync(tenantId);
        ended.Dispose();
    }

    private async Task RenewAsync(TimeSpan duration, TimeProvider clock, ILogger logger)
    {
        using var timer = new PeriodicTimer(duration / 3, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(ended.Token))
            {
                await leases.RenewAsync(tenantId, duration, ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The set-up has ended.
        }
        catch (Exception error)
        {
            logger.LogWarning(error, "The lease of a set-up cannot be prolonged; another process may take the set-up over");
        }
    }
}
