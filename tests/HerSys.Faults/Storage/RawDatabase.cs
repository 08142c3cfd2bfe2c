using System.Data.Common;
using System.Globalization;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HerSys.Faults.Storage;

/// <summary>
/// A tenant's database without the platform: what is there is counted by other code than what wrote it. On PostgreSQL
/// the superuser looks, who sees all tenants' rows.
/// </summary>
internal sealed class RawDatabase(TestDatabase database, string tenant)
{
    /// <summary>Reads the first column of all rows.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return values;
    }

    /// <summary>Reads a number.</summary>
    public async Task<int> CountAsync(string sql) => int.Parse((await ReadAsync(sql))[0], CultureInfo.InvariantCulture);

    /// <summary>Changes the database behind the platform's back.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = database.Provider == DatabaseProvider.PostgreSql
            ? new NpgsqlConnection(database.AdminConnectionString + ";Pooling=false")
            : new SqliteConnection($"Data Source={FileOf()};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private string FileOf()
    {
        var folder = Path.Combine(database.Folder, "tenants");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, tenant + ".db");
    }
}
