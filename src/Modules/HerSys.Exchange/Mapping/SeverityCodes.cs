using HerSys.Cases.Contracts;

namespace HerSys.Exchange.Mapping;

/// <summary>Canonical values of 重症度 in profiles.</summary>
internal static class SeverityCodes
{
    internal static CaseSeverity? Parse(string? code) => code switch
    {
        "none" => CaseSeverity.None,
        "mild" => CaseSeverity.Mild,
        "moderateOne" => CaseSeverity.ModerateOne,
        "moderateTwo" => CaseSeverity.ModerateTwo,
        "severe" => CaseSeverity.Severe,
        _ => null,
    };

    internal static string? Of(CaseSeverity? severity) => severity switch
    {
        CaseSeverity.None => "none",
        CaseSeverity.Mild => "mild",
        CaseSeverity.ModerateOne => "moderateOne",
        CaseSeverity.ModerateTwo => "moderateTwo",
        CaseSeverity.Severe => "severe",
        _ => null,
    };
}
