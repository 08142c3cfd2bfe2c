using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.ViewModels;

/// <summary>What the depths of the form are called.</summary>
public static class DepthWords
{
    /// <summary>The words for a depth.</summary>
    public static BilingualText Of(FormDepth depth) => depth switch
    {
        FormDepth.Legal => new("届け出に必要な項目だけ", "Only what the law demands"),
        FormDepth.Triage => new("届け出と、療養先・解除に必要な項目", "What the law, beds and release need"),
        _ => new("すべての項目", "All items"),
    };
}
