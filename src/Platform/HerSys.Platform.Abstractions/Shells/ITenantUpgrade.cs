namespace HerSys.Platform.Shells;

/// <summary>
/// Brings what a tenant holds up to this version of the program, where tables alone do not: for example what a later
/// version of a feature gives from the start.
/// </summary>
public interface ITenantUpgrade
{
    /// <summary>
    /// Runs in a scope of the tenant once per process and change of the tenant, after the migrations and before the
    /// first request or task is served. It must cost one cheap look when there is nothing to do, and stand two nodes that
    /// begin at once. When it fails, the tenant is served without, and it is tried again when its container is built anew.
    /// </summary>
    Task UpgradeAsync(CancellationToken cancellationToken);
}
