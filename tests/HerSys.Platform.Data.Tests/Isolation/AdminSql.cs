using HerSys.Testing.Databases;
using Npgsql;

namespace HerSys.Platform.Data.Tests;

/// <summary>Asks the PostgreSQL database of a test as its superuser, whom no policy holds back.</summary>
internal static class AdminSql
{
    public static async Task<IReadOnlyList<string>> ReadAsync(TestTenants tenants, string sql)
    {
        await using var connection = new NpgsqlConnection(tenants.Database.AdminConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return values;
    }
}
