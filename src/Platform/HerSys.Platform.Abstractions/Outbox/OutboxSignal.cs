using System.Threading.Channels;

namespace HerSys.Platform.Outbox;

/// <summary>
/// Tells this process's delivery that a tenant wrote messages, so that they leave at once. It may be lost: the sweep
/// finds every message anyway.
/// </summary>
public sealed class OutboxSignal
{
    private const int Capacity = 10_000;

    private readonly Channel<string> tenants = Channel.CreateBounded<string>(
        new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that the tenant may have messages that are due.</summary>
    /// <param name="tenant">Name of the tenant.</param>
    public void Raise(string tenant) => tenants.Writer.TryWrite(tenant);

    /// <summary>Names of tenants, as they are raised.</summary>
    public IAsyncEnumerable<string> ReadAllAsync(CancellationToken cancellationToken) => tenants.Reader.ReadAllAsync(cancellationToken);
}
