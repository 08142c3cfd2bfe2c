using Microsoft.Data.Sqlite;

namespace HerSys.Benchmarks.Submit;

/// <summary>One connection with prepared statements, one writer at a time, one commit that is on the disk.</summary>
internal sealed class SqliteRawStore : IRawStore
{
    private readonly SqliteConnection connection;
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<RawRow, SqliteCommand> commands = [];

    public SqliteRawStore(string connectionString)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        using var prepare = connection.CreateCommand();
        prepare.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000;";
        prepare.ExecuteNonQuery();
    }

    public async Task WriteAsync(IReadOnlyList<RawRow> rows, object[] values)
    {
        await gate.WaitAsync();
        try
        {
            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
            var next = 0;
            foreach (var row in rows)
            {
                var command = CommandOf(row);
                command.Transaction = transaction;
                for (var index = 0; index < row.Columns.Count; index++)
                {
                    command.Parameters[index].Value = values[next++];
                }

                await command.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in commands.Values)
        {
            await command.DisposeAsync();
        }

        await connection.DisposeAsync();
        gate.Dispose();
    }

    private SqliteCommand CommandOf(RawRow row)
    {
        if (commands.TryGetValue(row, out var known))
        {
            return known;
        }

        var command = connection.CreateCommand();
        command.CommandText = row.Insert(0);
        for (var index = 0; index < row.Columns.Count; index++)
        {
            command.Parameters.Add(new SqliteParameter($"@p{index}", null));
        }

        commands[row] = command;
        return command;
    }
}
