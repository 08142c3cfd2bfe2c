using System.Text;

namespace HerSys.Japan;

/// <summary>Steps of normalisation that concern kana.</summary>
internal static class Kana
{
    private const int HiraganaToKatakana = 'ア' - 'あ';

    /// <summary>Pairs that people confuse when they write or hear a name: each first is searched as its second.</summary>
    private const string Confusable = "ァアィイゥウェエォオッツャヤュユョヨヮワヵカヶケヂジヅズヰイヱエヲオ";

    /// <summary>Katakana by vowel; a long vowel mark behind one is searched as the vowel that kana spelling writes.</summary>
    private static readonly (string Row, char Spelled)[] LongVowels =
    [
        ("アカサタナハマヤラワガザダバパ", 'ア'),
        ("イキシチニヒミリギジビピ", 'イ'),
        ("ウクスツヌフムユルグズブプヴ", 'ウ'),
        ("エケセテネヘメレゲゼデベペ", 'イ'),
        ("オコソトノホモヨロゴゾドボポ", 'ウ'),
    ];

    internal static bool IsKana(char character) =>
        character is (>= 'ぁ' and <= 'ゖ') or (>= 'ゝ' and <= 'ゟ') or (>= 'ァ' and <= 'ヺ') or (>= 'ー' and <= 'ヿ');

    internal static string ToKatakana(string text)
    {
        var katakana = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isHiragana = character is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ';
            katakana.Append(isHiragana ? (char)(character + HiraganaToKatakana) : character);
        }

        return katakana.ToString();
    }

    internal static string FoldForSearch(string katakana)
    {
        var folded = new StringBuilder(katakana.Length);
        foreach (var character in katakana)
        {
            if (character == 'ー' && folded.Length > 0)
            {
                folded.Append(SpelledLongVowel(folded[^1]));
                continue;
            }

            var pair = Confusable.IndexOf(character, StringComparison.Ordinal);
            folded.Append(pair >= 0 && pair % 2 == 0 ? Confusable[pair + 1] : character);
        }

        return folded.ToString();
    }

    private static char SpelledLongVowel(char before)
    {
        foreach (var (row, spelled) in LongVowels)
        {
            if (row.Contains(before, StringComparison.Ordinal))
            {
                return spelled;
            }
        }

        return 'ー';
    }
}
