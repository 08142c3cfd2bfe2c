namespace HerSys.Cases.Migrations;

/// <summary>
/// Puts cases that were there before under their rules, as <c>UpkeepRules</c> does for every later change. The numbers are
/// those of the groups of status (2 調整中, 3 療養中, 8 不明) and of the ranks, two per rule.
/// </summary>
internal static class UpkeepBackfill
{
    private const string Fill =
        """
        UPDATE "CaseListItems" SET
            "UpkeepRank" = CASE "StatusGroup" WHEN 2 THEN 2 WHEN 8 THEN 6 ELSE 8 END + CASE WHEN "Severity" >= 3 THEN 0 ELSE 1 END,
            "UpkeepFrom" = CASE "StatusGroup" WHEN 3 THEN "ReleasableAt" ELSE "StatusSince" END
        WHERE "StatusGroup" IN (2, 8) OR ("StatusGroup" = 3 AND "ReleasableAt" IS NOT NULL)
        """;

    internal static IEnumerable<string> Statements(bool isPostgres) => isPostgres
        ? [Unforced("NO FORCE"), Fill, Unforced("FORCE")]
        : [Fill];

    /// <summary>No tenant is set while tables change: the owner sees all rows only while the policy does not bind it.</summary>
    private static string Unforced(string how) => $"ALTER TABLE \"CaseListItems\" {how} ROW LEVEL SECURITY";
}
