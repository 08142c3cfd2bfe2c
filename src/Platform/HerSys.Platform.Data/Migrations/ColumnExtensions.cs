using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace HerSys.Platform.Data.Migrations;

/// <summary>Columns of migrations.</summary>
public static class ColumnExtensions
{
    private const string SqliteAnnotation = "Sqlite:Autoincrement";
    private const string PostgresAnnotation = "Npgsql:ValueGenerationStrategy";

    /// <summary>The database draws the number. Each product reads its own annotation and ignores the other's.</summary>
    public static OperationBuilder<AddColumnOperation> Identity(this OperationBuilder<AddColumnOperation> column)
        => column
            .Annotation(SqliteAnnotation, true)
            .Annotation(PostgresAnnotation, NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

    internal static bool IsIdentity(this AddColumnOperation column) => column.FindAnnotation(SqliteAnnotation) is not null;
}
