using System.Collections.Concurrent;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;

[assembly: AssemblyFixture(typeof(Servers))]

namespace HerSys.Cases.IntegrationTests.Support;

/// <summary>One host per product and day for the whole run; every test has a tenant of its own.</summary>
public sealed class Servers : IAsyncLifetime
{
    /// <summary>A Monday of the seventh wave: case notification and isolation are law.</summary>
    public static readonly DateTimeOffset Start = new(2022, 8, 1, 0, 12, 0, TimeSpan.Zero);

    /// <summary>After the rules of 2022-09-07, for facts of every rule before.</summary>
    public static readonly DateTimeOffset Autumn = new(2022, 9, 12, 0, 12, 0, TimeSpan.Zero);

    private readonly ConcurrentDictionary<(DatabaseProvider Provider, DateTimeOffset At), Lazy<Task<(TestDatabase Database, HerSysServer Server)>>> started = new();
    private int tenants;

    public Task<CaseTenant> NewTenantAsync(DatabaseProvider provider) => NewTenantAsync(provider, Start);

    public async Task<CaseTenant> NewTenantAsync(DatabaseProvider provider, DateTimeOffset at)
    {
        var (_, server) = await started.GetOrAdd((provider, at), key => new(() => StartAsync(key.Provider, key.At))).Value;
        var name = $"t{Interlocked.Increment(ref tenants)}";
        await server.AddTenantAsync(name, "472018", "那覇市", "municipality");
        return new CaseTenant(server, name);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var starting in started.Values.Where(entry => entry.IsValueCreated && !entry.Value.IsFaulted))
        {
            var (database, server) = await starting.Value;
            await server.DisposeAsync();
            await database.DisposeAsync();
        }
    }

    private static async Task<(TestDatabase Database, HerSysServer Server)> StartAsync(DatabaseProvider provider, DateTimeOffset at)
    {
        var database = await TestDatabase.CreateAsync(provider);
        var settings = database.Configuration.Where(pair => pair.Key != "HerSys:Data:Path").ToDictionary(pair => pair.Key, pair => pair.Value);
        var server = await HerSysServer.StartAsync(settings);
        server.Clock.Set(at);
        return (database, server);
    }
}
