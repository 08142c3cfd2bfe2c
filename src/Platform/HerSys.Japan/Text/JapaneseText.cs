namespace HerSys.Japan;

/// <summary>Makes Japanese text comparable (domain.md 11.4). Every function may be applied again without further change.</summary>
public static class JapaneseText
{
    /// <summary>
    /// One line of text in the form that is stored: NFKC, without control characters, spaces single and none at the
    /// ends, hyphens one kind of hyphen, and a hyphen that stands for the long vowel of kana made ー.
    /// </summary>
    /// <remarks>Line breaks become spaces: do not use this on free text of several lines.</remarks>
    public static string Normalize(string? text) =>
        string.IsNullOrEmpty(text) ? "" : Hyphens.Unify(Characters.SingleSpaces(Characters.Compatible(text)));

    /// <summary>As <see cref="Normalize"/>, with half-width kana and hiragana made full-width katakana (フリガナ).</summary>
    public static string ToFullWidthKatakana(string? text) => Kana.ToKatakana(Normalize(text));

    /// <summary>
    /// The key under which a name or word is found: katakana, small kana made large, ヂ as ジ, ヅ as ズ, a long vowel
    /// mark spelled out (サトー as サトウ), Latin letters lower-case without accents, no spaces and no ・.
    /// </summary>
    /// <remarks>For search only: two different names may share a key. Never show or store it as a name.</remarks>
    public static string SearchKey(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var joined = Characters.WithoutSeparators(Characters.Compatible(text));
        var plain = Characters.WithoutAccents(joined).ToLowerInvariant();
        return Kana.FoldForSearch(Kana.ToKatakana(Hyphens.Unify(plain)));
    }
}
