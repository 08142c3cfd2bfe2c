using System.Globalization;
using System.Text.Json.Nodes;
using HerSys.Cases.Models;
using HerSys.Cases.Release;
using HerSys.Japan;
using HerSys.Platform.Mvc.Frame;

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
        (nameof(CaseSettings.RulesAsOf), _) when DateOnly.TryParseExact(value.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Day(day),
        _ => value.ToString(),
    };

    /// <summary>2022年8月1日(月), 1 Aug 2022: a date with hyphens breaks between lines on phones.</summary>
    public static string Day(DateOnly day) => UiText.IsJapanese ? JapaneseDate.ToLong(day) : day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(DateOnlyImprovement choice) => choice == DateOnlyImprovement.WholeDays ? WholeDays : FromEndOfDate;
}
