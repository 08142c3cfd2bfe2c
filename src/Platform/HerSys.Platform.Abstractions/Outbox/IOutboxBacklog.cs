using HerSys.Platform.Shells;

namespace HerSys.Platform.Outbox;

/// <summary>Looks into the outboxes of tenants without building their containers.</summary>
public interface IOutboxBacklog
{
    /// <summary>Whether a message of the tenant is due now.</summary>
    Task<bool> HasDueAsync(ShellSettings tenant, CancellationToken cancellationToken);
}
