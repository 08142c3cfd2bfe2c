using HerSys.Japan;

namespace HerSys.Cases.Contracts;

/// <summary>Labels of severity (重症度).</summary>
public static class CaseSeverityLabels
{
    /// <summary>What users read.</summary>
    public static BilingualText ToLabel(this CaseSeverity severity) => severity switch
    {
        CaseSeverity.None => new("無症状", "No symptoms"),
        CaseSeverity.Mild => new("軽症", "Mild"),
        CaseSeverity.ModerateOne => new("中等症Ⅰ", "Moderate I"),
        CaseSeverity.ModerateTwo => new("中等症Ⅱ", "Moderate II"),
        _ => new("重症", "Severe"),
    };
}
