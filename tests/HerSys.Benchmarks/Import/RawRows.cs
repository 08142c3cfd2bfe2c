using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsvHelper;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HerSys.Benchmarks.Import;

/// <summary>
/// The baseline: the rows of a file as they are into one table of texts, some hundred in a transaction, with the same
/// promises about the disk; nothing is read into days or codes, checked, indexed or reported.
/// </summary>
internal static class RawRows
{
    private const int PerTransaction = 500;
    private const int Japanese = 932;

    /// <summary>Rows per second.</summary>
    public static async Task<double> MeasureAsync(TestDatabase database, OpenDataFile file)
    {
        var rows = Read(file);
        await using var connection = Open(database);
        await connection.OpenAsync();
        var columns = Enumerable.Range(0, rows[0].Length).Select(index => string.Create(CultureInfo.InvariantCulture, $"c{index}")).ToList();
        await ExecuteAsync(connection, $"CREATE TABLE raw_{file.Profile.Replace('-', '_')} ({string.Join(", ", columns.Select(column => column + " text"))})");
        var start = Stopwatch.GetTimestamp();
        foreach (var chunk in rows.Chunk(PerTransaction))
        {
            await WriteAsync(connection, file, columns, chunk);
        }

        return rows.Count / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static List<string[]> Read(OpenDataFile file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = file == OpenDataFile.Patients ? Encoding.GetEncoding(Japanese) : Encoding.UTF8;
        using var csv = new CsvReader(new StreamReader(file.Path, encoding), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var width = csv.HeaderRecord!.Length;
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, width).Select(index => csv.GetField(index) ?? "")]);
        }

        return rows;
    }

    private static DbConnection Open(TestDatabase database) => database.Provider == DatabaseProvider.PostgreSql
        ? new NpgsqlConnection(database.Info.ConnectionString)
        : new SqliteConnection($"Data Source={Path.Combine(database.Folder, "raw.db")}");

    private static async Task WriteAsync(DbConnection connection, OpenDataFile file, List<string> columns, string[][] rows)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO raw_{file.Profile.Replace('-', '_')} VALUES ({string.Join(", ", columns.Select(column => "@" + column))})";
        insert.Transaction = transaction;
        foreach (var column in columns)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = column;
            parameter.Value = "";
            insert.Parameters.Add(parameter);
        }

        await insert.PrepareAsync();
        foreach (var row in rows)
        {
            for (var index = 0; index < row.Length; index++)
            {
                insert.Parameters[index].Value = row[index];
            }

            await insert.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = connection is SqliteConnection ? "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; " + sql : sql;
        await command.ExecuteNonQueryAsync();
    }
}
