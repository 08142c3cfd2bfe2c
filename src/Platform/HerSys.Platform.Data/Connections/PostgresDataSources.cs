using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace HerSys.Platform.Data.Connections;

/// <summary>One pool of connections per PostgreSQL database, shared by all its tenants.</summary>
internal sealed class PostgresDataSources(ILoggerFactory loggers) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<NpgsqlDataSource>> sources = new(StringComparer.Ordinal);

    public NpgsqlDataSource Get(string connectionString)
        => sources.GetOrAdd(connectionString, text => new Lazy<NpgsqlDataSource>(() => Build(text))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var source in sources.Values.Where(source => source.IsValueCreated))
        {
            await source.Value.DisposeAsync();
        }
    }

    // The reset on return to the pool is what takes role and tenant off a connection; no setting may switch it off.
    private NpgsqlDataSource Build(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString).UseLoggerFactory(loggers);
        builder.ConnectionStringBuilder.NoResetOnClose = false;
        builder.ConnectionStringBuilder.Multiplexing = false;
        return builder.Build();
    }
}
