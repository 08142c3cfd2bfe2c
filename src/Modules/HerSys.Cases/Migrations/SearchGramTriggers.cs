namespace HerSys.Cases.Migrations;

/// <summary>
/// Triggers that copy the search pieces of a list row to <c>CaseSearchGrams</c>. Twenty pieces per case written by the
/// session would make an import three times as slow; here they cost one statement inside the database, in the same
/// transaction. Equality on text is what the planner of PostgreSQL may use an index for under row-level security; the
/// containment operators of arrays and full text are not (they are not leak-proof), so a GIN index would lie idle.
/// </summary>
internal static class SearchGramTriggers
{
    internal static IEnumerable<string> Statements(bool isPostgres) => isPostgres ? Postgres() : Sqlite();

    private static IEnumerable<string> Postgres()
    {
        yield return
            """
            CREATE FUNCTION hersys_case_grams() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF TG_OP = 'UPDATE' THEN
                    DELETE FROM "CaseSearchGrams" WHERE "TenantId" = OLD."TenantId" AND "HerSysId" = OLD."HerSysId";
                END IF;
                INSERT INTO "CaseSearchGrams" ("TenantId", "Gram", "HerSysId")
                SELECT NEW."TenantId", gram, NEW."HerSysId" FROM jsonb_array_elements_text(NEW."SearchGrams"::jsonb) AS gram
                ON CONFLICT DO NOTHING;
                RETURN NULL;
            END $$
            """;
        yield return
            """
            CREATE TRIGGER case_grams_insert AFTER INSERT ON "CaseListItems"
            FOR EACH ROW EXECUTE FUNCTION hersys_case_grams()
            """;
        yield return
            """
            CREATE TRIGGER case_grams_update AFTER UPDATE OF "SearchGrams" ON "CaseListItems"
            FOR EACH ROW WHEN (OLD."SearchGrams" IS DISTINCT FROM NEW."SearchGrams") EXECUTE FUNCTION hersys_case_grams()
            """;
    }

    private static IEnumerable<string> Sqlite()
    {
        const string insert =
            """
            INSERT OR IGNORE INTO "CaseSearchGrams" ("TenantId", "Gram", "HerSysId")
            SELECT NEW."TenantId", value, NEW."HerSysId" FROM json_each(NEW."SearchGrams");
            """;
        yield return $"""CREATE TRIGGER "CaseListItems_grams_insert" AFTER INSERT ON "CaseListItems" BEGIN {insert} END""";
        yield return
            $"""
            CREATE TRIGGER "CaseListItems_grams_update" AFTER UPDATE OF "SearchGrams" ON "CaseListItems"
            WHEN OLD."SearchGrams" <> NEW."SearchGrams" BEGIN
            DELETE FROM "CaseSearchGrams" WHERE "TenantId" = OLD."TenantId" AND "HerSysId" = OLD."HerSysId";
            {insert} END
            """;
    }
}
