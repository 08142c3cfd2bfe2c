#pragma warning disable EF1001 // The reader of a product's schema is offered to tools only.
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.EntityFrameworkCore.Scaffolding.Metadata;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;

namespace HerSys.Testing.Databases;

/// <summary>A schema as lines that can be compared. Names of keys and indexes, and the order of columns, do not count.</summary>
internal static class SchemaLines
{
    public static DatabaseModel Read(DatabaseProvider provider, string connectionString)
    {
        var services = new ServiceCollection().AddLogging();
        IDesignTimeServices product = provider == DatabaseProvider.PostgreSql
            ? new NpgsqlDesignTimeServices()
            : new SqliteDesignTimeServices();
        product.ConfigureDesignTimeServices(services);
        using var built = services.BuildServiceProvider();
        return built.GetRequiredService<IDatabaseModelFactory>().Create(connectionString, new DatabaseModelFactoryOptions());
    }

    public static HashSet<string> Flatten(DatabaseModel model, IReadOnlySet<string> tables)
        => [.. model.Tables.Where(table => tables.Contains(table.Name)).SelectMany(Lines)];

    private static IEnumerable<string> Lines(DatabaseTable table)
    {
        foreach (var column in table.Columns)
        {
            yield return $"{table.Name}: column {column.Name} {column.StoreType} null={column.IsNullable} "
                + $"default={column.DefaultValueSql} computed={column.ComputedColumnSql} generated={column.ValueGenerated}";
        }

        var key = table.PrimaryKey is { } primary ? Names(primary.Columns) : "";
        yield return $"{table.Name}: key {key}";
        foreach (var unique in table.UniqueConstraints.Where(unique => Names(unique.Columns) != key))
        {
            yield return $"{table.Name}: index {Names(unique.Columns)} unique=True filter=";
        }

        foreach (var index in table.Indexes.Where(index => !index.IsUnique || Names(index.Columns) != key))
        {
            var order = index.IsDescending.Contains(true) ? $" descending={string.Join(',', index.IsDescending)}" : "";
            yield return $"{table.Name}: index {Names(index.Columns)} unique={index.IsUnique} filter={Bare(index.Filter)}{order}";
        }

        foreach (var foreign in table.ForeignKeys)
        {
            yield return $"{table.Name}: reference {Names(foreign.Columns)} to {foreign.PrincipalTable.Name} "
                + $"{Names(foreign.PrincipalColumns)} delete={Action(foreign.OnDelete)}";
        }
    }

    private static string Names(IEnumerable<DatabaseColumn> columns) => string.Join(',', columns.Select(column => column.Name));

    private static string Bare(string? filter) => filter?.Trim('(', ')') ?? "";

    /// <summary>Both refuse; they differ in when, which we do not use.</summary>
    private static string Action(Microsoft.EntityFrameworkCore.Migrations.ReferentialAction? action)
        => action is null or Microsoft.EntityFrameworkCore.Migrations.ReferentialAction.NoAction
            or Microsoft.EntityFrameworkCore.Migrations.ReferentialAction.Restrict
            ? "refused"
            : action.Value.ToString();
}
