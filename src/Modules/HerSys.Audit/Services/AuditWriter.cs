using HerSys.Platform.Data;
using HerSys.Platform.Shells;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Audit.Services;

/// <summary>
/// Commits entries of concurrent requests in common transactions (group commit): while one batch is being made durable,
/// the next gathers. So a transaction, which costs a flush to disk, is shared by all who arrive in the meantime.
/// One per tenant.
/// </summary>
/// <remarks>
/// Callers wait inside their own scopes, so the tenant's container outlives every entry. They are told only after the
/// committing scope is left: that scope is never the last one out of a released tenant, whose disposal waits for us.
/// </remarks>
internal sealed class AuditWriter(IShellScopeFactory scopes) : IAsyncDisposable
{
    private const int LargestBatch = 200;

    private readonly Lock gate = new();
    private readonly Queue<PendingEntry> waiting = new();
    private readonly AsyncLocal<bool> isCommitter = new();
    private Task? committer;
    private long transactions;

    /// <summary>Transactions committed so far.</summary>
    public long Transactions => Interlocked.Read(ref transactions);

    /// <summary>Entries that wait for the next transaction.</summary>
    public int WaitingCount
    {
        get
        {
            lock (gate)
            {
                return waiting.Count;
            }
        }
    }

    /// <summary>Ends when the entry is durable.</summary>
    public Task WriteAsync(PendingEntry pending)
    {
        lock (gate)
        {
            waiting.Enqueue(pending);
            committer ??= StartCommitting();
        }

        return pending.Durable;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        // On the committer's own stack nothing is left to wait for, and waiting for itself would never end.
        if (isCommitter.Value)
        {
            return ValueTask.CompletedTask;
        }

        lock (gate)
        {
            return committer is null ? ValueTask.CompletedTask : new ValueTask(committer);
        }
    }

    private Task StartCommitting()
    {
        // The committer works for many requests: it must not carry one caller's request and trace along.
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(CommitAllAsync);
        }
    }

    private async Task CommitAllAsync()
    {
        isCommitter.Value = true;
        while (TakeBatch() is { Count: > 0 } batch)
        {
            await CommitAsync(batch);
        }
    }

    private List<PendingEntry> TakeBatch()
    {
        lock (gate)
        {
            var batch = new List<PendingEntry>(Math.Min(waiting.Count, LargestBatch));
            while (batch.Count < LargestBatch && waiting.TryDequeue(out var next))
            {
                batch.Add(next);
            }

            if (batch.Count == 0)
            {
                committer = null;
            }

            return batch;
        }
    }

    private async Task CommitAsync(List<PendingEntry> batch)
    {
        try
        {
            await scopes.UsingScopeAsync(services => SaveAsync(services, batch));
            Interlocked.Increment(ref transactions);
        }
        catch (Exception error)
        {
            batch.ForEach(pending => pending.Failed(error));
            return;
        }

        batch.ForEach(pending => pending.Committed());
    }

    private static Task SaveAsync(IServiceProvider services, List<PendingEntry> batch)
    {
        var session = services.GetRequiredService<TenantDbContext>();
        session.AddRange(batch.Select(pending => pending.Entry));
        return session.SaveChangesAsync();
    }
}
