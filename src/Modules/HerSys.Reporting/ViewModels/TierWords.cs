using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.ViewModels;

/// <summary>What the tiers are called on screens: by what they serve, since nobody at a health center says T2.</summary>
public static class TierWords
{
    /// <summary>The words for a tier (domain.md 8.2).</summary>
    public static BilingualText Of(FieldTier tier) => tier switch
    {
        FieldTier.T0 => new("届け出に必要", "For the notification"),
        FieldTier.T1 => new("ステータス", "For the status"),
        FieldTier.T2 => new("療養先と解除に必要", "For beds and release"),
        FieldTier.T3 => new("調査に必要", "For the investigation"),
        _ => new("経過と治療", "Course and treatment"),
    };
}
