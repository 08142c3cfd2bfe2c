using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Outbox;

/// <summary>
/// The steps of a delivery as they are stored. Each is one statement and counts only for the attempt that claimed the
/// message: a node that was thought dead cannot undo what another did meanwhile.
/// </summary>
internal sealed class OutboxRows(TenantDbContext session, TimeProvider clock)
{
    public Task<List<OutboxMessage>> DueAsync(int most, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return session.Set<OutboxMessage>().AsNoTracking()
            .Where(message => message.DeliveredAt == null && message.FailedAt == null && message.DueAt <= now)
            .OrderBy(message => message.DueAt)
            .Take(most)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Counts the attempt and holds the message, so that no other node takes it and a crash leads to another attempt.</summary>
    public async Task<bool> ClaimAsync(OutboxMessage message, TimeSpan lease, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + lease;
        var claimed = await Open(message, message.Attempts).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Attempts, row => row.Attempts + 1).SetProperty(row => row.DueAt, until),
            cancellationToken);
        return claimed == 1;
    }

    public Task FinishAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return session.Set<OutboxMessage>().Where(row => row.Id == message.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.DeliveredAt, now).SetProperty(row => row.LastError, (string?)null),
            cancellationToken);
    }

    public Task PostponeAsync(OutboxMessage message, string error, CancellationToken cancellationToken)
    {
        var due = clock.GetUtcNow() + OutboxBackOff.After(message.Attempts + 1);
        return Claimed(message).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.LastError, error).SetProperty(row => row.DueAt, due),
            cancellationToken);
    }

    public Task ParkAsync(OutboxMessage message, string error, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return Claimed(message).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.LastError, error).SetProperty(row => row.FailedAt, now),
            cancellationToken);
    }

    /// <summary>Gives the message back when this process stops; the attempt does not count.</summary>
    public Task ReturnAsync(OutboxMessage message)
    {
        var now = clock.GetUtcNow();
        return Claimed(message).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Attempts, message.Attempts).SetProperty(row => row.DueAt, now),
            CancellationToken.None);
    }

    private IQueryable<OutboxMessage> Claimed(OutboxMessage message) => Open(message, message.Attempts + 1);

    private IQueryable<OutboxMessage> Open(OutboxMessage message, int attempts) => session.Set<OutboxMessage>()
        .Where(row => row.Id == message.Id && row.Attempts == attempts && row.DeliveredAt == null && row.FailedAt == null);
}
