namespace HerSys.Platform.Tenants;

/// <summary>
/// Sees to it that of all processes that share the catalogue one sets a tenant up. A process that dies keeps its lease
/// until it runs out; where the catalogue is a file, and so on one machine, it is noticed at once.
/// </summary>
public interface ISetUpLeases
{
    /// <summary>Takes the lease. False when somebody has it, this process included.</summary>
    Task<bool> TryTakeAsync(string tenantId, TimeSpan duration, CancellationToken cancellationToken = default);

    /// <summary>Prolongs the lease of this process from now on.</summary>
    Task RenewAsync(string tenantId, TimeSpan duration, CancellationToken cancellationToken = default);

    /// <summary>Gives the lease of this process back.</summary>
    Task EndAsync(string tenantId);

    /// <summary>Whether somebody is at work.</summary>
    Task<bool> IsHeldAsync(string tenantId, CancellationToken cancellationToken = default);
}
