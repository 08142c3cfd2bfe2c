using System.Data.Common;
using HerSys.Platform.Data.Model;

namespace HerSys.Platform.Data.Archives;

/// <summary>
/// The tables with rows of tenants, asked of the database, so that tables of modules that are no longer part of the
/// program are found too. On PostgreSQL the fence tells them from tables of the catalogue, which may stand beside them.
/// </summary>
internal static class TenantTables
{
    private const string PostgresSql =
        $"""
        SELECT c.relname FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = '{TenantColumn.Name}' AND NOT a.attisdropped
        WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity AND c.relnamespace = 'public'::regnamespace
        ORDER BY c.relname
        """;

    private const string SqliteSql =
        $"""
        SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = '{TenantColumn.Name}'
        WHERE m.type = 'table' ORDER BY m.name
        """;

    public static async Task<IReadOnlyList<string>> ListAsync(
        DbConnection connection,
        bool isPostgres,
        CancellationToken cancellationToken)
    {
        var tables = new List<string>();
        await using var command = connection.CreateCommand();
        command.CommandText = isPostgres ? PostgresSql : SqliteSql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }
}
