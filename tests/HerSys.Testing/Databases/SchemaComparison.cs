using HerSys.Platform.Shells;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace HerSys.Testing.Databases;

/// <summary>
/// Compares a migrated database with the model: makes another database from the model alone, reads both back with
/// the product's own reader, and compares line by line.
/// </summary>
public static class SchemaComparison
{
    /// <summary>The model with everything that only tools need.</summary>
    public static IModel DesignModel(DbContext session) => session.GetService<IDesignTimeModel>().Model;

    /// <summary>Lines that only one side has: "migrated: ..." or "model: ...".</summary>
    public static async Task<IReadOnlyList<string>> CompareAsync(DbContext session, DatabaseProvider provider, string connectionString)
    {
        var statements = CreateStatements(session);
        await using var other = await TestDatabase.CreateAsync(provider);
        var fromModel = other.Provider == DatabaseProvider.PostgreSql
            ? other.Info.ConnectionString
            : $"Data Source={Path.Combine(other.Folder, "model.db")};Pooling=False";
        await RunAsync(other.Provider, fromModel, statements);
        var migrated = SchemaLines.Read(provider, connectionString);
        var tables = DesignModel(session).GetRelationalModel().Tables.Select(table => table.Name).ToHashSet(StringComparer.Ordinal);
        var model = SchemaLines.Read(other.Provider, fromModel);
        var left = SchemaLines.Flatten(migrated, tables);
        var right = SchemaLines.Flatten(model, tables);
        return
        [
            .. left.Except(right, StringComparer.Ordinal).Select(line => "migrated: " + line),
            .. right.Except(left, StringComparer.Ordinal).Select(line => "model: " + line),
        ];
    }

    private static List<string> CreateStatements(DbContext session)
    {
        var model = DesignModel(session);
        var operations = session.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
        return [.. session.GetService<IMigrationsSqlGenerator>().Generate(operations, model).Select(command => command.CommandText)];
    }

    private static async Task RunAsync(DatabaseProvider provider, string connectionString, List<string> statements)
    {
        await using System.Data.Common.DbConnection connection = provider == DatabaseProvider.PostgreSql
            ? new NpgsqlConnection(connectionString + ";Pooling=false")
            : new SqliteConnection(connectionString);
        await connection.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync();
        }
    }
}
