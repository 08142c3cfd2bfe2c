using System.Data.Common;
using HerSys.Platform.Data.Connections;
using HerSys.Platform.Data.Migrations;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace HerSys.Platform.Data.Tests.Migrations.Samples;

/// <summary>An empty database on which releases of the sample run, and what is in it.</summary>
internal sealed class WardDatabase : IAsyncDisposable
{
    public const string Tenant = "naha";

    private readonly PostgresDataSources sources = new(NullLoggerFactory.Instance);
    private readonly TestDatabase database;
    private readonly MigrationRunner runner;

    private WardDatabase(TestDatabase database)
    {
        this.database = database;
        runner = NewRunner();
    }

    public MigrationTarget Target => new(database.Provider, database.Info.ConnectionString.Replace("{tenant}", Tenant, StringComparison.Ordinal), database.Info.AppRole);

    public static async Task<WardDatabase> CreateAsync(DatabaseProvider provider) => new(await TestDatabase.CreateAsync(provider));

    /// <summary>A runner as another process has it: nothing in memory is shared.</summary>
    public MigrationRunner NewRunner() => new(sources, TimeProvider.System, NullLogger<MigrationRunner>.Instance);

    public Task MigrateAsync(MigrationSet set) => runner.MigrateAsync(Target, set, CancellationToken.None);

    /// <summary>Runs SQL as somebody who sees all rows.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The values of a query's first column, as text.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return values;
    }

    public async Task<int> VersionAsync() => int.Parse((await ReadAsync($"SELECT \"Version\" FROM \"__migrations\" WHERE \"Class\" = '{MigrationRelease.ClassName}'")).Single());

    public Task AddWardAsync(string name, string id) =>
        ExecuteAsync($"INSERT INTO \"Wards\" (\"TenantId\", \"Id\", \"Name\") VALUES ('{Tenant}', '{id}', '{name}')");

    public Task AddBedAsync(string ward, string id) =>
        ExecuteAsync($"INSERT INTO \"Beds\" (\"TenantId\", \"Id\", \"WardId\", \"Number\") VALUES ('{Tenant}', '{id}', '{ward}', 1)");

    public async ValueTask DisposeAsync()
    {
        await sources.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = database.Provider == DatabaseProvider.PostgreSql
            ? new NpgsqlConnection(database.AdminConnectionString + ";Pooling=false")
            : new SqliteConnection(new SqliteConnectionStringBuilder(Target.ConnectionString) { Pooling = false, ForeignKeys = true }.ToString());
        await connection.OpenAsync();
        return connection;
    }
}
