using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HerSys.Japan;

namespace HerSys.Cases.Statuses;

/// <summary>
/// Turns governments' wordings of a status into canonical codes. Wordings that say too little (such as 療養解除, which
/// does not tell from where) are left out: an import must ask, not guess.
/// </summary>
public static class StatusAliases
{
    /// <summary>The wordings that ship with the platform, without the canonical labels.</summary>
    public static IReadOnlyList<StatusAlias> All { get; } = Load();

    private static readonly FrozenDictionary<string, string> CodesByWording = CaseStatuses.All
        .Select(status => (Wording: status.Label.Ja, status.Code))
        .Concat(All.Select(alias => (alias.Wording, alias.Code)))
        .ToFrozenDictionary(pair => Key(pair.Wording), pair => pair.Code, StringComparer.Ordinal);

    /// <summary>
    /// Finds the code of a wording or of a canonical label. Full-width and half-width brackets, letters and kana count
    /// as equal, spaces do not count.
    /// </summary>
    public static bool TryResolve(string? wording, [NotNullWhen(true)] out string? code) =>
        CodesByWording.TryGetValue(Key(wording), out code);

    private static string Key(string? wording) =>
        JapaneseText.Normalize(wording).Replace(" ", "", StringComparison.Ordinal);

    private static List<StatusAlias> Load()
    {
        var text = EmbeddedJson.ReadText("HerSys.Cases.status-aliases.json");
        return JsonSerializer.Deserialize<List<StatusAlias>>(text, EmbeddedJson.Strict) ?? [];
    }
}
