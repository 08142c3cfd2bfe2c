using HerSys.Platform.Outbox;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Data.Outbox;

/// <summary>Delivers the messages of a tenant that are due, each in a scope of its own.</summary>
public sealed partial class OutboxDispatcher(
    TenantDbContext session,
    IShellScopeFactory scopes,
    TimeProvider clock,
    ILogger<OutboxDispatcher> log)
{
    /// <summary>After so many failed attempts a message is given up and stays with its error.</summary>
    public const int MaxAttempts = 20;

    private const int BatchSize = 50;

    /// <summary>Delivers what is due now, at most one batch. Returns how many messages were delivered.</summary>
    public async Task<int> DeliverDueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = await session.Set<OutboxMessage>().AsNoTracking()
            .Where(message => message.DeliveredAt == null && message.FailedAt == null && message.DueAt <= now)
            .OrderBy(message => message.DueAt)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        var delivered = 0;
        foreach (var message in due)
        {
            delivered += await DeliverAsync(message, cancellationToken) ? 1 : 0;
        }

        return delivered;
    }

    private async Task<bool> DeliverAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (!await ClaimAsync(message, cancellationToken))
        {
            return false;
        }

        try
        {
            await scopes.UsingScopeAsync(services => HandleAsync(services, message, cancellationToken));
            await FinishAsync(message, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await PostponeAsync(message, exception, cancellationToken);
            return false;
        }
    }

    /// <summary>
    /// Counts the attempt and puts the next one off, so that no other node takes the message meanwhile and a crash
    /// leads to another attempt.
    /// </summary>
    private async Task<bool> ClaimAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var retryAt = clock.GetUtcNow() + OutboxBackOff.After(message.Attempts + 1);
        var claimed = await Rows(message)
            .Where(row => row.Attempts == message.Attempts && row.DeliveredAt == null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Attempts, row => row.Attempts + 1).SetProperty(row => row.DueAt, retryAt),
                cancellationToken);
        return claimed == 1;
    }

    private static Task HandleAsync(IServiceProvider services, OutboxMessage message, CancellationToken cancellationToken)
    {
        var handler = services.GetServices<IOutboxHandler>().FirstOrDefault(handler => handler.Kind == message.Kind)
            ?? throw new InvalidOperationException($"No enabled feature delivers messages of kind '{message.Kind}'.");
        return handler.DeliverAsync(message.Key, message.Payload, cancellationToken);
    }

    private async Task FinishAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await Rows(message).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.DeliveredAt, now).SetProperty(row => row.LastError, (string?)null),
            cancellationToken);
    }

    private async Task PostponeAsync(OutboxMessage message, Exception exception, CancellationToken cancellationToken)
    {
        var text = exception.Message;
        var error = text.Length <= OutboxMessageMapping.ErrorLength ? text : text[..OutboxMessageMapping.ErrorLength];
        DateTimeOffset? failedAt = message.Attempts + 1 >= MaxAttempts ? clock.GetUtcNow() : null;
        LogFailed(log, exception, message.Kind, message.Key, message.Attempts + 1);
        await Rows(message).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.LastError, error).SetProperty(row => row.FailedAt, failedAt),
            cancellationToken);
    }

    private IQueryable<OutboxMessage> Rows(OutboxMessage message)
        => session.Set<OutboxMessage>().Where(row => row.Id == message.Id);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Delivery of {Kind} {Key} failed, attempt {Attempt}.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string kind, string key, int attempt);
}
