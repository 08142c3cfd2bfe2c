using System.Text.Json.Nodes;
using HerSys.Cases.Models;
using HerSys.Cases.Release;

namespace HerSys.Cases.Services.Settings;

/// <summary>A stored value as people read it: captions are keys of the translation.</summary>
internal static class CaseSettingsWords
{
    public const string FromEndOfDate = "その日の終わりから数える";
    public const string WholeDays = "その日から日数で数える";

    public static string Of(string field, JsonNode? value) => (field, value) switch
    {
        (_, null) => "",
        (nameof(CaseSettings.DateOnlyImprovement), _) => Of((DateOnlyImprovement)value.GetValue<int>()),
        (nameof(CaseSettings.DailyListAt), _) => value.ToString()[..5],
        _ => value.ToString(),
    };

    public static string Of(DateOnlyImprovement choice) => choice == DateOnlyImprovement.WholeDays ? WholeDays : FromEndOfDate;
}
