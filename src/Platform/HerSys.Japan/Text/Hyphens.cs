using System.Text;

namespace HerSys.Japan;

/// <summary>
/// Typists and scanners mix up the many dashes and the long vowel mark. Between or behind kana a dash is the mark
/// (タロ- is タロー); elsewhere it is a hyphen (1ー2 is 1-2).
/// </summary>
internal static class Hyphens
{
    private const char LongVowel = 'ー';
    private const string Dashes = "-‐‑‒–—―−﹣－─━";

    internal static string Unify(string text)
    {
        var unified = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character != LongVowel && !Dashes.Contains(character, StringComparison.Ordinal))
            {
                unified.Append(character);
                continue;
            }

            var followsKana = unified.Length > 0 && Kana.IsKana(unified[^1]);
            var next = index + 1 < text.Length ? text[index + 1] : ' ';
            var isLongVowel = followsKana && (character == LongVowel || next == ' ' || Kana.IsKana(next));
            unified.Append(isLongVowel ? LongVowel : '-');
        }

        return unified.ToString();
    }
}
