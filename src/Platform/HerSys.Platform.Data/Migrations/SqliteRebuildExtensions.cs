using HerSys.Platform.Data.Migrations.Operations;
using HerSys.Platform.Data.Model;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace HerSys.Platform.Data.Migrations;

/// <summary>
/// SQLite cannot alter or drop columns or add constraints in place, and EF Core's own rebuild takes the shape from
/// today's model and loses triggers. So a step names the shape itself.
/// </summary>
public static class SqliteRebuildExtensions
{
    /// <summary>
    /// On SQLite makes a tenant table anew in the given shape and copies its rows; rows that refer to it stay, indexes
    /// and triggers come back. Does nothing on PostgreSQL, which alters in place.
    /// </summary>
    /// <param name="schema">The step.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">All columns of the new shape, without the tenant.</param>
    /// <param name="constraints">All constraints of the new shape.</param>
    /// <param name="copy">Columns whose values are kept; not generated ones.</param>
    public static void RebuildForSqlite<TColumns>(
        this MigrationBuilder schema,
        string table,
        Func<ColumnsBuilder, TColumns> columns,
        Action<CreateTableBuilder<TColumns>>? constraints,
        string[] copy)
    {
        if (schema.IsPostgres())
        {
            return;
        }

        var temporary = "new_" + table;
        schema.Operations.Add(new RebuildOperation(table, isBegin: true));
        schema.CreateTable(temporary, columns, constraints: constraints);
        TenantTableShape.Apply((CreateTableOperation)schema.Operations[^1], table, isPostgres: false);
        var list = SqlNames.QuoteList(TenantColumn.Prefix(copy));
        schema.Sql($"INSERT INTO {SqlNames.Quote(temporary)} ({list}) SELECT {list} FROM {SqlNames.Quote(table)}");
        schema.DropTable(table);
        schema.RenameTable(temporary, newName: table);
        schema.Operations.Add(new RebuildOperation(table, isBegin: false));
    }
}
