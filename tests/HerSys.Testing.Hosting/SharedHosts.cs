using HerSys.Platform.Shells;

namespace HerSys.Testing.Hosting;

/// <summary>One host per database product, shared by all tests of an assembly; started by the first test that needs it.</summary>
/// <typeparam name="THost">The host with its tenants.</typeparam>
/// <param name="start">Starts one.</param>
public abstract class SharedHosts<THost>(Func<DatabaseProvider, Task<THost>> start) : IAsyncDisposable
    where THost : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<DatabaseProvider, THost> started = [];

    /// <summary>The host on a product.</summary>
    public async Task<THost> OnAsync(DatabaseProvider provider)
    {
        await gate.WaitAsync();
        try
        {
            if (!started.TryGetValue(provider, out var host))
            {
                host = await start(provider);
                started.Add(provider, host);
            }

            return host;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var host in started.Values)
        {
            await host.DisposeAsync();
        }

        gate.Dispose();
        GC.SuppressFinalize(this);
    }
}
