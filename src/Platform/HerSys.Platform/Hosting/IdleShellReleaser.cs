using HerSys.Platform.Shells;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Hosting;

/// <summary>Lets containers go that nobody has used for a while; the next request builds them again.</summary>
public sealed class IdleShellReleaser(IShellHost shells, IOptions<ShellOptions> options, TimeProvider clock) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await shells.ReleaseIdleAsync(options.Value.IdleRelease);
        }
    }
}
