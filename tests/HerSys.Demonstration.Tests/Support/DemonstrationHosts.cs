using HerSys.Demonstration.Tests.Support;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;

[assembly: AssemblyFixture(typeof(DemonstrationHosts))]

namespace HerSys.Demonstration.Tests.Support;

/// <summary>A host with the demonstration per database product, started by the first test that needs it.</summary>
public sealed class DemonstrationHosts : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<DatabaseProvider, (TestDatabase Database, HerSysServer Server)> started = [];

    /// <summary>Wednesday 29 July 2026, 14:00 in Tokyo: a day like any other.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 7, 29, 5, 0, 0, TimeSpan.Zero);

    public async Task<HerSysServer> OnAsync(DatabaseProvider provider)
    {
        await gate.WaitAsync();
        try
        {
            if (!started.TryGetValue(provider, out var host))
            {
                host = await StartAsync(provider);
                started.Add(provider, host);
            }

            return host.Server;
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (database, server) in started.Values)
        {
            await server.DisposeAsync();
            await database.DisposeAsync();
        }

        gate.Dispose();
    }

    private static async Task<(TestDatabase Database, HerSysServer Server)> StartAsync(DatabaseProvider provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        var settings = new Dictionary<string, string?>(database.Configuration) { ["HerSys:Demonstration"] = "true" };
        var server = await HerSysServer.StartAsync(settings, withOperator: false);
        server.Clock.Set(Now);
        await server.FirstRunAsync();
        return (database, server);
    }
}
