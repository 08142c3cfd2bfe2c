using HerSys.Administration.Tests.Support;
using HerSys.Platform.Shells;

[assembly: AssemblyFixture(typeof(AdministrationHosts))]

namespace HerSys.Administration.Tests.Support;

/// <summary>One host per database product, shared by all tests; started by the first test that needs it.</summary>
public sealed class AdministrationHosts : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<DatabaseProvider, AdministrationHost> started = [];

    public async Task<AdministrationHost> OnAsync(DatabaseProvider provider)
    {
        await gate.WaitAsync();
        try
        {
            if (!started.TryGetValue(provider, out var host))
            {
                host = await AdministrationHost.StartAsync(provider);
                started.Add(provider, host);
            }

            return host;
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in started.Values)
        {
            await host.DisposeAsync();
        }

        gate.Dispose();
    }
}
