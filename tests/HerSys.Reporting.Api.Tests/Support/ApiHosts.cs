using HerSys.Platform.Shells;
using HerSys.Reporting.Api.Tests.Support;

[assembly: AssemblyFixture(typeof(ApiHosts))]

namespace HerSys.Reporting.Api.Tests.Support;

/// <summary>One host per database product, shared by all tests; started by the first test that needs it.</summary>
public sealed class ApiHosts : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<DatabaseProvider, ApiHost> started = [];

    public async Task<ApiHost> OnAsync(DatabaseProvider provider)
    {
        await gate.WaitAsync();
        try
        {
            if (!started.TryGetValue(provider, out var host))
            {
                host = await ApiHost.StartAsync(provider);
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
