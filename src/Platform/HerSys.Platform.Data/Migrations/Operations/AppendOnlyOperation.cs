namespace HerSys.Platform.Data.Migrations.Operations;

/// <summary>
/// Makes a table append-only: rows are added and read, never changed or removed. On PostgreSQL the application has no
/// right to it either; the trigger gives way only to the erasing of a whole tenant by the owner.
/// </summary>
internal sealed class AppendOnlyOperation(string table) : PlatformOperation
{
    /// <summary>Setting that the eraser switches on inside its transaction.</summary>
    public const string ErasingSetting = "app.erasing";

    /// <summary>Name of the trigger function; made by the platform's first migration.</summary>
    public const string FunctionName = "hersys_append_only";

    /// <summary>PostgreSQL: what the triggers run.</summary>
    public const string CreateFunctionSql =
        $"""
        CREATE FUNCTION {FunctionName}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF current_setting('{ErasingSetting}', true) = 'on' AND TG_OP <> 'TRUNCATE' THEN
                RETURN coalesce(NEW, OLD);
            END IF;
            RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END $$
        """;

    public override IEnumerable<string> Render(MigrationTarget target)
        => target.IsPostgres ? RenderPostgres(target) : [RenderSqlite("UPDATE"), RenderSqlite("DELETE")];

    private IEnumerable<string> RenderPostgres(MigrationTarget target)
    {
        var name = Quote(table);
        yield return $"REVOKE UPDATE, DELETE, TRUNCATE ON {name} FROM {Quote(target.AppRole!)}";
        yield return $"CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON {name} FOR EACH ROW EXECUTE FUNCTION {FunctionName}()";
        yield return $"CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON {name} FOR EACH STATEMENT EXECUTE FUNCTION {FunctionName}()";
    }

    private string RenderSqlite(string statement)
        => $"CREATE TRIGGER {Quote($"{table}_append_only_{statement}")} BEFORE {statement} ON {Quote(table)} "
            + $"BEGIN SELECT RAISE(ABORT, {SqlNames.Literal($"{table} is append-only")}); END";
}
