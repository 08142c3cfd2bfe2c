namespace HerSys.Cases.Statuses;

/// <summary>What a status means for counting and for the next step.</summary>
public enum CaseStatusGroup
{
    /// <summary>Not yet a case: waits for a test or is watched as a contact (検査結果待ち, 濃厚接触者).</summary>
    BeforeDiagnosis,

    /// <summary>No case after all (陰性/対象外).</summary>
    NotACase,

    /// <summary>A case that waits for a place (調整中).</summary>
    Awaiting,

    /// <summary>Isolated in a known kind of place (入院中, 宿泊療養中, 自宅療養中 ...).</summary>
    Isolating,

    /// <summary>Released (退院, 療養解除).</summary>
    Released,

    /// <summary>Died (死亡).</summary>
    Died,

    /// <summary>Another government is responsible (管轄外へ移管).</summary>
    Elsewhere,

    /// <summary>The notification was withdrawn (発生届取下げ): out of statistics, not out of the audit trail.</summary>
    Withdrawn,

    /// <summary>Not known (不明).</summary>
    Unknown,
}
