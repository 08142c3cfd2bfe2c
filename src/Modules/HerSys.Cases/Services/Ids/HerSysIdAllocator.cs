using HerSys.Platform.Shells;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.Services.Ids;

/// <summary>
/// Hands out HER-SYS IDs, unique over all tenants. A singleton of the tenant: it keeps a few reserved numbers, so that
/// opening a case needs no transaction for its number; what is reserved and not used when the process ends is lost, which
/// is the price of never giving a number twice.
/// </summary>
public sealed class HerSysIdAllocator(IShellScopeFactory scopes) : IDisposable
{
    private const int Reserve = 50;
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Queue<string> reserved = new();

    /// <summary>Takes one ID.</summary>
    public async Task<string> TakeAsync(CancellationToken cancellationToken = default)
    {
        var ids = await TakeAsync(1, cancellationToken);
        return ids[0];
    }

    /// <summary>Takes several IDs, in random order.</summary>
    public async Task<IReadOnlyList<string>> TakeAsync(int count, CancellationToken cancellationToken = default)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var taken = new List<string>(count);
            while (taken.Count < count)
            {
                if (reserved.Count == 0)
                {
                    await RefillAsync(Math.Max(Reserve, count - taken.Count), cancellationToken);
                }

                taken.Add(reserved.Dequeue());
            }

            return taken;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => gate.Dispose();

    /// <summary>In a session of its own: a reservation stands whatever becomes of the case.</summary>
    private Task RefillAsync(int count, CancellationToken cancellationToken) => scopes.UsingScopeAsync(async services =>
    {
        var blocks = services.GetRequiredService<HerSysIdBlocks>();
        foreach (var id in await blocks.ReserveAsync(count, cancellationToken))
        {
            reserved.Enqueue(id);
        }
    });
}
