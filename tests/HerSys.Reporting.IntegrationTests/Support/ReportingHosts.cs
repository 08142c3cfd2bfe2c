using HerSys.Platform.Shells;
using HerSys.Reporting.IntegrationTests.Support;

[assembly: AssemblyFixture(typeof(ReportingHosts))]

namespace HerSys.Reporting.IntegrationTests.Support;

/// <summary>One host per database product, shared by all tests; started by the first test that needs it.</summary>
public sealed class ReportingHosts : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<DatabaseProvider, ReportingHost> started = [];

    public async Task<ReportingHost> OnAsync(DatabaseProvider provider)
    {
        await gate.WaitAsync();
        try
        {
            if (!started.TryGetValue(provider, out var host))
            {
                host = await ReportingHost.StartAsync(provider);
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
