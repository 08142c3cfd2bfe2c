using HerSys.Platform.Data.Migrations;
using HerSys.Platform.Data.Migrations.Operations;
using HerSys.Platform.Data.Model;
using Npgsql;

namespace HerSys.Platform.Data.Archives;

/// <summary>
/// Deletes a tenant's rows from a shared database in one transaction, as the owner of the tables, who alone may empty
/// append-only ones. Row-level security is forced on the owner too, so no other tenant's row can be hit.
/// </summary>
internal static class PostgresTenantEraser
{
    private const string EnterSql =
        $"SELECT set_config('app.tenant', @tenant, true), set_config('{AppendOnlyOperation.ErasingSetting}', 'on', true)";

    public static async Task EraseAsync(NpgsqlDataSource source, string tenantId, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using (var enter = new NpgsqlCommand(EnterSql, connection))
        {
            enter.Parameters.AddWithValue("tenant", tenantId);
            await enter.ExecuteNonQueryAsync(cancellationToken);
        }

        var tables = await TenantTables.ListAsync(connection, isPostgres: true, cancellationToken);
        var keys = await TenantForeignKey.ListAsync(connection, cancellationToken);
        foreach (var key in keys.Where(key => key.IsNullable))
        {
            var column = SqlNames.Quote(key.Column);
            await RunAsync(connection, $"UPDATE {SqlNames.Quote(key.Table)} SET {column} = NULL WHERE {column} IS NOT NULL AND {IsTenants}", tenantId, cancellationToken);
        }

        foreach (var table in ChildrenFirst(tables, [.. keys.Where(key => !key.IsNullable)]))
        {
            await RunAsync(connection, $"DELETE FROM {SqlNames.Quote(table)} WHERE {IsTenants}", tenantId, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Said once more than the policy does: a login with more rights than it should have must do no harm.</summary>
    private static string IsTenants => $"{SqlNames.Quote(TenantColumn.Name)} = @tenant";

    private static async Task RunAsync(NpgsqlConnection connection, string sql, string tenantId, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("tenant", tenantId);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static List<string> ChildrenFirst(IReadOnlyList<string> tables, IReadOnlyList<TenantForeignKey> keys)
    {
        var ordered = new List<string>();
        var left = tables.ToList();
        while (left.Count > 0)
        {
            var next = left.Find(table => !keys.Any(key => key.Principal == table && key.Table != table && left.Contains(key.Table)))
                ?? throw new InvalidOperationException($"These tables refer to one another in a ring: {string.Join(", ", left)}.");
            left.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }
}
