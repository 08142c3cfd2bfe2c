namespace HerSys.Exchange.Profiles;

/// <summary>What a column of a file says about a case. The order is that of stored fingerprints: add at the end only.</summary>
public enum ColumnTarget
{
    /// <summary>番号 of the row, unique within the publishing government.</summary>
    Number,

    /// <summary>全国地方公共団体コード of the government in charge.</summary>
    Municipality,

    /// <summary>公表日・報告日: the day on which the case became known.</summary>
    Report,

    /// <summary>発病年月日.</summary>
    Onset,

    /// <summary>診断年月日.</summary>
    Diagnosis,

    /// <summary>検体採取年月日.</summary>
    Specimen,

    /// <summary>死亡年月日.</summary>
    Death,

    /// <summary>年代.</summary>
    AgeBand,

    /// <summary>性別.</summary>
    Sex,

    /// <summary>居住地.</summary>
    Address,

    /// <summary>職業.</summary>
    Occupation,

    /// <summary>現在のステータス, stored as its canonical code.</summary>
    Status,

    /// <summary>Since when the status applies.</summary>
    StatusSince,

    /// <summary>類型: with or without symptoms.</summary>
    PatientType,

    /// <summary>重症度.</summary>
    Severity,
}
