using HerSys.Platform.Outbox;
using HerSys.Platform.Shells;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Data.Outbox;

/// <summary>Delivers the messages of a tenant that are due, each in a scope of its own.</summary>
public sealed partial class OutboxDispatcher : IOutboxDispatcher
{
    /// <summary>After so many failed attempts a message is given up and stays with its error.</summary>
    public const int MaxAttempts = 20;

    private const int BatchSize = 50;

    private readonly OutboxRows rows;
    private readonly IShellScopeFactory scopes;
    private readonly TimeSpan lease;
    private readonly ILogger<OutboxDispatcher> log;

    public OutboxDispatcher(
        TenantDbContext session, IShellScopeFactory scopes, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<OutboxDispatcher> log)
    {
        rows = new OutboxRows(session, clock);
        lease = options.Value.Lease;
        (this.scopes, this.log) = (scopes, log);
    }

    /// <inheritdoc />
    public async Task<OutboxTurn> DeliverDueAsync(CancellationToken cancellationToken)
    {
        var due = await rows.DueAsync(BatchSize, cancellationToken);
        var turn = new OutboxTurn(0, 0, 0, due.Count == BatchSize);
        foreach (var message in due)
        {
            if (await rows.ClaimAsync(message, lease, cancellationToken))
            {
                turn = await DeliverAsync(message, turn, cancellationToken);
            }
        }

        return turn;
    }

    private async Task<OutboxTurn> DeliverAsync(OutboxMessage message, OutboxTurn turn, CancellationToken cancellationToken)
    {
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(lease / 2);
            await scopes.UsingScopeAsync(services => HandleAsync(services, message, limit.Token));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await rows.ReturnAsync(message);
            throw;
        }
        catch (Exception exception)
        {
            return await SettleFailureAsync(message, exception, turn);
        }

        // It has left: that must be kept even when this process is told to stop.
        await rows.FinishAsync(message, CancellationToken.None);
        return turn with { Delivered = turn.Delivered + 1 };
    }

    private static Task HandleAsync(IServiceProvider services, OutboxMessage message, CancellationToken cancellationToken)
    {
        var handler = services.GetServices<IOutboxHandler>().FirstOrDefault(handler => handler.Kind == message.Kind)
            ?? throw new InvalidOperationException($"No enabled feature delivers messages of kind '{message.Kind}'.");
        return handler.DeliverAsync(message.Key, message.Payload, cancellationToken);
    }

    private async Task<OutboxTurn> SettleFailureAsync(OutboxMessage message, Exception exception, OutboxTurn turn)
    {
        var attempt = message.Attempts + 1;
        var text = exception is OperationCanceledException ? $"The delivery took longer than {lease / 2}." : exception.Message;
        var error = text.Length <= OutboxMessageMapping.ErrorLength ? text : text[..OutboxMessageMapping.ErrorLength];
        if (exception is OutboxRefusedException || attempt >= MaxAttempts)
        {
            await rows.ParkAsync(message, error, CancellationToken.None);
            LogParked(log, exception, message.Kind, message.Key, attempt, error);
            return turn with { Parked = turn.Parked + 1 };
        }

        await rows.PostponeAsync(message, error, CancellationToken.None);
        LogFailed(log, exception, message.Kind, message.Key, attempt);
        return turn with { Failed = turn.Failed + 1 };
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Delivery of {Kind} {Key} failed, attempt {Attempt}; it is tried again.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string kind, string key, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivery of {Kind} {Key} is given up after attempt {Attempt} and the message parked: {Reason}")]
    private static partial void LogParked(ILogger logger, Exception exception, string kind, string key, int attempt, string reason);
}
