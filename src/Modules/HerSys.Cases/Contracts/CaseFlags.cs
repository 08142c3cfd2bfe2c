using HerSys.Japan;

namespace HerSys.Cases.Contracts;

/// <summary>Marks on the quality of a record (記録の不足や食いちがい). Old and imported records may carry them.</summary>
public static class CaseFlags
{
    /// <summary>Fell ill, but the date is not recorded.</summary>
    public const string OnsetMissing = "onset-missing";

    /// <summary>Notified as without symptoms, and yet with an onset date.</summary>
    public const string CarrierWithOnset = "carrier-with-onset";

    /// <summary>The current status is known, its beginning is not.</summary>
    public const string SinceUnknown = "since-unknown";

    /// <summary>All flags that the platform knows, in the order of screens.</summary>
    public static IReadOnlyList<string> All { get; } = [OnsetMissing, CarrierWithOnset, SinceUnknown];

    /// <summary>What users read; a flag of another module's is shown as it is written.</summary>
    public static BilingualText ToLabel(string flag) => flag switch
    {
        OnsetMissing => new("発病日がありません", "Onset date is missing"),
        CarrierWithOnset => new("無症状なのに発病日があります", "Without symptoms, yet with an onset date"),
        SinceUnknown => new("いまのステータスの開始日が分かりません", "Start of the current status is unknown"),
        _ => new(flag, flag),
    };
}
