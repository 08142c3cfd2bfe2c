using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Shells;

/// <summary>Runs each tenant's upgrades once per process, and again when the tenant was changed.</summary>
public sealed class ShellUpgrades(ILogger<ShellUpgrades> logger)
{
    private readonly ConcurrentDictionary<string, long> done = new();

    /// <summary>Whether the tenant's upgrades are still to run; those of a tenant that is being set up are part of its set-up.</summary>
    public bool AreDue(ShellSettings settings) =>
        settings.SetUpAt is not null && (!done.TryGetValue(settings.Id, out var version) || version < settings.Version);

    /// <summary>Runs them in a scope that the caller has entered.</summary>
    public async Task RunAsync(ShellSettings settings, IServiceProvider services)
    {
        try
        {
            foreach (var upgrade in services.GetServices<ITenantUpgrade>())
            {
                await upgrade.UpgradeAsync(CancellationToken.None);
            }

            done[settings.Id] = settings.Version;
        }
        catch (Exception error)
        {
            // People who need the system today must not wait for it.
            logger.LogError(error, "Tenant {Tenant} could not be brought up to this version; it is served as it is, and the upgrade is tried again later", settings.Name);
        }
    }
}
