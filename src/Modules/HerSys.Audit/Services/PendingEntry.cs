using HerSys.Audit.Models;

namespace HerSys.Audit.Services;

/// <summary>An entry that somebody waits for.</summary>
internal sealed class PendingEntry(LedgerEntry entry)
{
    private readonly TaskCompletionSource durable = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LedgerEntry Entry => entry;

    /// <summary>Ends when the entry is committed, or fails with what its commit failed with.</summary>
    public Task Durable => durable.Task;

    public void Committed() => durable.SetResult();

    public void Failed(Exception reason) => durable.SetException(reason);
}
