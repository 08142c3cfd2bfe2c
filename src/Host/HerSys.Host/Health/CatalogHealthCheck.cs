using HerSys.Platform.Shells;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HerSys.Host.Health;

/// <summary>Ready when the host catalogue can be read.</summary>
internal sealed class CatalogHealthCheck(ITenantCatalog catalog) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await catalog.FindAsync(ShellSettings.DefaultName, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The host catalogue cannot be read.", error);
        }
    }
}
