namespace HerSys.Cases.Contracts;

/// <summary>重症度 at its latest assessment, by the ministry's treatment guide.</summary>
public enum CaseSeverity
{
    /// <summary>無症状.</summary>
    None = 0,

    /// <summary>軽症: SpO2 96 % or more.</summary>
    Mild = 1,

    /// <summary>中等症Ⅰ: SpO2 94 or 95 %.</summary>
    ModerateOne = 2,

    /// <summary>中等症Ⅱ: SpO2 93 % or less.</summary>
    ModerateTwo = 3,

    /// <summary>重症: intensive care or ventilation.</summary>
    Severe = 4,
}
