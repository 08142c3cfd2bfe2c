using HerSys.Platform.Tenants;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Hosting;

/// <summary>Looks for set-ups that were left behind: at the start, and as often as a lease may have run out.</summary>
public sealed class BrokenSetUpWatcher(BrokenSetUps broken, IOptions<ShellOptions> options, TimeProvider clock, ILogger<BrokenSetUpWatcher> logger)
    : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.SetUpLease, clock);
        do
        {
            try
            {
                await broken.MarkAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                logger.LogError(error, "Interrupted set-ups cannot be looked for; trying again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
