namespace HerSys.Cases.Models;

/// <summary>What a timeline entry of the case itself is about.</summary>
public enum CaseEventKind
{
    /// <summary>登録.</summary>
    Opened = 0,

    /// <summary>Key dates or person changed (変更・訂正).</summary>
    Changed = 1,

    /// <summary>症状軽快の記録.</summary>
    Improvement = 2,

    /// <summary>取下げ.</summary>
    Withdrawn = 3,
}
