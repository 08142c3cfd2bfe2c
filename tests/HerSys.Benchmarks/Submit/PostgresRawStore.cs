using Npgsql;

namespace HerSys.Benchmarks.Submit;

/// <summary>One batch, which PostgreSQL takes as one transaction: one round trip.</summary>
internal sealed class PostgresRawStore(string connectionString) : IRawStore
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connectionString + ";Max Auto Prepare=50;Auto Prepare Min Usages=2");

    public async Task WriteAsync(IReadOnlyList<RawRow> rows, object[] values)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        var next = 0;
        foreach (var row in rows)
        {
            var command = new NpgsqlBatchCommand(row.Insert(0));
            for (var index = 0; index < row.Columns.Count; index++)
            {
                command.Parameters.Add(new NpgsqlParameter($"p{index}", values[next++]));
            }

            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
