namespace HerSys.Platform.Outbox;

/// <summary>Delivers the messages of the tenant in whose scope it is.</summary>
public interface IOutboxDispatcher
{
    /// <summary>Delivers what is due now, at most one batch.</summary>
    Task<OutboxTurn> DeliverDueAsync(CancellationToken cancellationToken);
}
