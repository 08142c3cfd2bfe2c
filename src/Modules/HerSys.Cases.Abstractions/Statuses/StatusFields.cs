namespace HerSys.Cases.Statuses;

/// <summary>The fields of a change of status that findings name.</summary>
public static class StatusFields
{
    /// <summary>The new status (現在のステータス).</summary>
    public const string Status = "status";

    /// <summary>When it began (開始日時).</summary>
    public const string Start = "start";

    /// <summary>Why it is set (理由).</summary>
    public const string Reason = "reason";

    /// <summary>The date of death (死亡年月日).</summary>
    public const string DeathDate = "deathDate";
}
