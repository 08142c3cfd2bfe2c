using System.Linq.Expressions;
using HerSys.Platform.Data.Migrations.Operations;
using HerSys.Platform.Data.Model;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace HerSys.Platform.Data.Migrations;

/// <summary>What migrations of modules write. The tenant is added; modules never name it.</summary>
public static class TenantTableExtensions
{
    /// <summary>Whether the step is rendered for PostgreSQL; else for SQLite.</summary>
    public static bool IsPostgres(this MigrationBuilder schema) => schema.ActiveProvider == MigrationTarget.PostgresName;

    /// <summary>
    /// Creates a table whose rows belong to tenants: adds the column, puts the tenant into foreign keys and natural
    /// primary keys, and on PostgreSQL forces row-level security. Without a primary key, <c>Id</c> is it.
    /// </summary>
    public static void CreateTenantTable<TColumns>(
        this MigrationBuilder schema,
        string name,
        Func<ColumnsBuilder, TColumns> columns,
        Action<CreateTableBuilder<TColumns>>? constraints = null)
    {
        var position = schema.Operations.Count;
        schema.CreateTable(name, columns, constraints: constraints);
        var table = (CreateTableOperation)schema.Operations[position];
        foreach (var key in TenantTableShape.Apply(table, name, schema.IsPostgres()).DistinctBy(key => key.Name))
        {
            AddUniqueKey(schema, table, key, position);
        }

        schema.Operations.Add(new SecureTableOperation(name));
    }

    /// <summary>
    /// Inside <see cref="CreateTenantTable"/>: a foreign key to another tenant table, or to the table itself. A parent
    /// of another tenant is refused by the database.
    /// </summary>
    public static void References<TColumns>(
        this CreateTableBuilder<TColumns> table,
        Expression<Func<TColumns, object>> column,
        string principalTable,
        ReferentialAction onDelete = ReferentialAction.Restrict,
        string principalColumn = "Id")
    {
        var operation = ((IInfrastructure<CreateTableOperation>)table).Instance;
        var name = SqlNames.Join("FK", operation.Name, [principalTable, .. MemberNames(column)]);
        table.ForeignKey(name, column, principalTable, principalColumn, onDelete: onDelete);
    }

    /// <summary>Creates an index that begins with the tenant; a unique one is unique within the tenant.</summary>
    /// <param name="schema">The step.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns, without the tenant.</param>
    /// <param name="unique">Whether two rows of a tenant may not be equal in them.</param>
    /// <param name="filter">Condition in SQL common to both products, for example <c>NOT "Deleted"</c>.</param>
    /// <param name="name">Name, where EF Core's would be longer than 63 characters.</param>
    /// <param name="descending">For each column whether it falls.</param>
    public static void CreateTenantIndex(
        this MigrationBuilder schema,
        string table,
        string[] columns,
        bool unique = false,
        string? filter = null,
        string? name = null,
        bool[]? descending = null)
    {
        var all = TenantColumn.Prefix(columns);
        bool[]? order = descending is null ? null : [false, .. descending];
        schema.CreateIndex(name ?? SqlNames.Join("IX", table, all), table, all, unique: unique, filter: filter, descending: order);
    }

    /// <summary>From now on rows of the table are added and read, never changed or removed.</summary>
    public static void AppendOnly(this MigrationBuilder schema, string table)
        => schema.Operations.Add(new AppendOnlyOperation(table));

    /// <summary>Another table gets its key before; a table that refers to itself with or right after its creation.</summary>
    private static void AddUniqueKey(MigrationBuilder schema, CreateTableOperation table, UniqueKeyOperation key, int position)
    {
        if (key.Table != table.Name)
        {
            schema.Operations.Insert(position, key);
        }
        else if (schema.IsPostgres())
        {
            table.UniqueConstraints.Add(key.ToConstraint());
        }
        else
        {
            schema.Operations.Add(key);
        }
    }

    private static IEnumerable<string> MemberNames<TColumns>(Expression<Func<TColumns, object>> column)
        => Unwrap(column.Body) switch
        {
            MemberExpression member => [member.Member.Name],
            NewExpression { Members: { } members } => members.Select(member => member.Name),
            _ => throw new ArgumentException("Name a column, for example x => x.CaseId.", nameof(column)),
        };

    private static Expression Unwrap(Expression body)
        => body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : body;
}
