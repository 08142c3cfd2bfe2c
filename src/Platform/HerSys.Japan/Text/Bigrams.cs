namespace HerSys.Japan;

/// <summary>
/// Cuts text into pairs of characters for search. Most Japanese names and medical words have two characters (林, 発熱,
/// 解除), which word or trigram indexes do not find (architecture.md 3).
/// </summary>
public static class Bigrams
{
    /// <summary>
    /// The distinct bigrams of the text's <see cref="JapaneseText.SearchKey"/>, in order of appearance. A key of one
    /// character gives that character, an empty one nothing. Characters beyond the basic plane (𠮷) count as one.
    /// </summary>
    public static IReadOnlyList<string> Cut(string? text)
    {
        var characters = JapaneseText.SearchKey(text).EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        if (characters.Length < 2)
        {
            return characters;
        }

        return characters.Zip(characters.Skip(1), (first, second) => first + second)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
    }
}
