using System.Globalization;
using System.Text;

namespace HerSys.Japan;

/// <summary>Steps of normalisation that concern single characters.</summary>
internal static class Characters
{
    /// <summary>NFKC without control and format characters; broken surrogates become U+FFFD instead of an error.</summary>
    internal static string Compatible(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                kept.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormKC);
    }

    internal static string SingleSpaces(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static string WithoutSeparators(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && character != '・')
            {
                kept.Append(character);
            }
        }

        return kept.ToString();
    }

    /// <summary>Drops accents of Latin letters and selectors of glyph variants; the marks of ガ and パ stay with their kana.</summary>
    internal static string WithoutAccents(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (!IsAccent(rune.Value) && !IsVariationSelector(rune.Value))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC)
            .Replace("\u3099", "", StringComparison.Ordinal)
            .Replace("\u309A", "", StringComparison.Ordinal);
    }

    private static bool IsAccent(int value) => value is >= 0x0300 and <= 0x036F;

    private static bool IsVariationSelector(int value) => value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
