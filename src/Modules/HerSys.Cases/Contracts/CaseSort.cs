namespace HerSys.Cases.Contracts;

/// <summary>What a list of cases is ordered by.</summary>
public enum CaseSort
{
    /// <summary>報告日, or the day on which the case was opened.</summary>
    Date = 0,

    /// <summary>フリガナ; people without one come last.</summary>
    Kana = 1,

    /// <summary>Beginning of the current status.</summary>
    Since = 2,

    /// <summary>解除可能日時; the undetermined come last.</summary>
    Release = 3,
}
