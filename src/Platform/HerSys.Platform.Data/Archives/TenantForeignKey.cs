using HerSys.Platform.Data.Model;
using Npgsql;

namespace HerSys.Platform.Data.Archives;

/// <summary>A reference from one tenant table to another.</summary>
/// <param name="Table">The table that refers.</param>
/// <param name="Principal">The table that is referred to.</param>
/// <param name="Column">The column beside the tenant.</param>
/// <param name="IsNullable">Whether the reference can be emptied.</param>
internal sealed record TenantForeignKey(string Table, string Principal, string Column, bool IsNullable)
{
    private const string Sql =
        $"""
        SELECT child.relname, parent.relname, a.attname, NOT a.attnotnull
        FROM pg_constraint k
        JOIN pg_class child ON child.oid = k.conrelid
        JOIN pg_class parent ON parent.oid = k.confrelid
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey) AND a.attname <> '{TenantColumn.Name}'
        WHERE k.contype = 'f' AND child.relrowsecurity AND child.relnamespace = 'public'::regnamespace
        """;

    public static async Task<IReadOnlyList<TenantForeignKey>> ListAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var keys = new List<TenantForeignKey>();
        await using var command = new NpgsqlCommand(Sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            keys.Add(new TenantForeignKey(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetBoolean(3)));
        }

        return keys;
    }
}
