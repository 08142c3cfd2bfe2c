using HerSys.Platform.Data.Migrations.Operations;
using HerSys.Platform.Data.Model;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace HerSys.Platform.Data.Migrations;

/// <summary>
/// Gives a table of a migration its tenant, by the same rules as the model: the column, natural primary keys and
/// foreign keys.
/// </summary>
internal static class TenantTableShape
{
    private const string DefaultKey = "Id";

    /// <summary>Changes the operation; returns the unique keys that its foreign keys need on other tables.</summary>
    public static IReadOnlyList<UniqueKeyOperation> Apply(CreateTableOperation table, string finalName, bool isPostgres)
    {
        table.Columns.Insert(0, TenantIdColumn(table.Name, isPostgres));
        AddPrimaryKey(table, finalName);
        var needed = new List<UniqueKeyOperation>();
        foreach (var key in table.ForeignKeys)
        {
            key.Columns = TenantColumn.Prefix(key.Columns);
            key.PrincipalColumns = TenantColumn.Prefix(key.PrincipalColumns ?? [DefaultKey]);
            CheckDelete(key);
            needed.Add(new UniqueKeyOperation(key.PrincipalTable, key.PrincipalColumns));
        }

        return needed;
    }

    private static AddColumnOperation TenantIdColumn(string table, bool isPostgres) => new()
    {
        Name = TenantColumn.Name,
        Table = table,
        ClrType = typeof(string),
        MaxLength = TenantColumn.MaxLength,
        IsNullable = false,
        DefaultValueSql = isPostgres ? TenantColumn.CurrentTenantSql : null,
    };

    private static void AddPrimaryKey(CreateTableOperation table, string finalName)
    {
        table.PrimaryKey ??= new AddPrimaryKeyOperation
        {
            Table = table.Name,
            Name = "PK_" + finalName,
            Columns = table.Columns.Exists(column => column.Name == DefaultKey)
                ? [DefaultKey]
                : throw new InvalidOperationException($"Table '{finalName}' has neither a primary key nor a column Id."),
        };
        var columns = table.PrimaryKey.Columns.Select(name => table.Columns.Find(column => column.Name == name)).ToList();
        if (!columns.Exists(column => column!.ClrType == typeof(Guid)) && !(columns is [{ } only] && only.IsIdentity()))
        {
            table.PrimaryKey.Columns = TenantColumn.Prefix(table.PrimaryKey.Columns);
        }
    }

    private static void CheckDelete(AddForeignKeyOperation key)
    {
        if (key.OnDelete == ReferentialAction.SetNull)
        {
            throw new InvalidOperationException($"Foreign key '{key.Name}' uses SetNull, which would null the tenant too; use Restrict.");
        }
    }
}
