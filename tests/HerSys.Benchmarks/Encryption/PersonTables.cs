using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using HerSys.Japan;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HerSys.Benchmarks.Encryption;

/// <summary>One table of people and one of their pieces, written and read as the module of cases does, without the rest.</summary>
internal sealed class PersonTables(TestDatabase database, IPersonForm form) : IAsyncDisposable
{
    private const int PerTransaction = 500;
    private static readonly string[] Columns = ["family", "given", "kana", "phone", "address", "pieces"];

    private readonly DbConnection connection = database.Provider == DatabaseProvider.PostgreSql
        ? new NpgsqlConnection(database.Info.ConnectionString)
        : new SqliteConnection($"Data Source={Path.Combine(database.Folder, form.Name + ".db")}");

    private bool IsPostgres => database.Provider == DatabaseProvider.PostgreSql;

    /// <summary>Makes the tables.</summary>
    public async Task CreateAsync()
    {
        await connection.OpenAsync();
        if (!IsPostgres)
        {
            await ExecuteAsync("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
        }

        await ExecuteAsync($"CREATE TABLE {form.Name}_people (id bigint PRIMARY KEY, {string.Join(", ", Columns.Select(column => column + " text"))})");
        await ExecuteAsync($"CREATE TABLE {form.Name}_pieces (piece text, id bigint, PRIMARY KEY (piece, id)){(IsPostgres ? "" : " WITHOUT ROWID")}");
        await ExecuteAsync($"CREATE INDEX {form.Name}_order ON {form.Name}_people (kana, id)");
    }

    /// <summary>Writes the people and gives how many went in per second.</summary>
    public async Task<double> WriteAsync(IReadOnlyList<SamplePerson> people)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var chunk in people.Chunk(PerTransaction))
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await using var insert = Insert(transaction);
            foreach (var person in chunk)
            {
                Fill(insert.Parameters, person);
                await insert.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }

        var rate = people.Count / Stopwatch.GetElapsedTime(start).TotalSeconds;
        await ExecuteAsync("ANALYZE");
        return rate;
    }

    /// <summary>Bytes of the tables and their indexes per person.</summary>
    public async Task<double> BytesPerPersonAsync(int people)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = IsPostgres
            ? $"SELECT pg_total_relation_size('{form.Name}_people') + pg_total_relation_size('{form.Name}_pieces')"
            : "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
        return Convert.ToDouble(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) / people;
    }

    /// <summary>The first page of all, or of those found by the word, in the order of kana.</summary>
    public async Task<IReadOnlyList<string>> FirstPageAsync(string? word, int size)
    {
        // Sealed rows have no order and cannot be checked in the database: every hit is fetched and opened.
        var isPlain = form is PlainForm;
        await using var command = connection.CreateCommand();
        var piece = word is null ? "" : $" WHERE id IN (SELECT id FROM {form.Name}_pieces WHERE piece = @piece)";
        command.CommandText = $"SELECT family, given, kana, phone, address FROM {form.Name}_people{piece}{(isPlain ? $" ORDER BY kana, id LIMIT {size}" : "")}";
        if (word is not null)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@piece";
            parameter.Value = form.Piece(word);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string Kana, string[] Fields)>();
        while (await reader.ReadAsync())
        {
            rows.Add((form.Open(reader.GetString(2)), [reader.GetString(0), reader.GetString(1), reader.GetString(3), reader.GetString(4)]));
        }

        return [.. rows.OrderBy(row => row.Kana, StringComparer.Ordinal).Take(size).Select(row => row.Kana + string.Concat(row.Fields.Select(form.Open)))];
    }

    /// <summary>The stored pieces of the first people, as whoever has the database sees them.</summary>
    public async Task<IReadOnlyList<(string Piece, long Person)>> PiecesOfFirstAsync(int people)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT piece, id FROM {form.Name}_pieces WHERE id <= {people}";
        await using var reader = await command.ExecuteReaderAsync();
        var pieces = new List<(string, long)>();
        while (await reader.ReadAsync())
        {
            pieces.Add((reader.GetString(0), reader.GetInt64(1)));
        }

        return pieces;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private DbCommand Insert(DbTransaction transaction)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        var pieces = IsPostgres ? "jsonb_array_elements_text(@pieces::jsonb) AS value" : "json_each(@pieces)";
        command.CommandText =
            $"INSERT INTO {form.Name}_people VALUES (@id, {string.Join(", ", Columns.Select(column => "@" + column))});" +
            $"INSERT INTO {form.Name}_pieces SELECT value, @id FROM {pieces}";
        foreach (var column in Columns.Prepend("id"))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + column;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private void Fill(DbParameterCollection parameters, SamplePerson person)
    {
        var pieces = PieceAttack.PiecesOf(person).Select(form.Piece);
        object[] values =
        [
            person.Id, form.Seal(person.FamilyKana), form.Seal(person.GivenKana), form.Seal(person.Kana),
            form.Seal(person.Phone), form.Seal(person.Address), JsonSerializer.Serialize(pieces),
        ];
        for (var index = 0; index < values.Length; index++)
        {
            parameters[index].Value = values[index];
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
