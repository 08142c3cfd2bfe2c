using HerSys.Japan;

namespace HerSys.Exchange.Mapping;

/// <summary>Makes cells and headers comparable: width of letters, kinds of dashes and spaces do not count.</summary>
internal static class CellText
{
    internal static string Key(string? text) =>
        JapaneseText.Normalize(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A cell in a message, short and without what could pass for layout.</summary>
    internal static string Quote(string? text)
    {
        var plain = JapaneseText.Normalize(text);
        return plain.Length <= 30 ? plain : string.Concat(plain.AsSpan(0, 30), "…");
    }
}
