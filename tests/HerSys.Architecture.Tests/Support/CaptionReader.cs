using System.Text.RegularExpressions;

namespace HerSys.Architecture.Tests.Support;

/// <summary>Finds where code asks for captions: <c>T["..."]</c>, also with a choice between several inside.</summary>
internal static partial class CaptionReader
{
    /// <summary>The pieces of code that ask for a caption.</summary>
    public static IEnumerable<string> Asked(string text) => Pieces(Ask(), text);

    /// <summary>The pieces of code that give a text in both languages at once.</summary>
    public static IEnumerable<string> Bilingual(string text) => Pieces(Both(), text);

    /// <summary>The string literals in a piece of code.</summary>
    public static IEnumerable<string> Literals(string code) => Literal().Matches(code).Select(match => Unescape(match.Groups[1].Value));

    /// <summary>A text without the pieces that a reader finds in it.</summary>
    public static string Without(Func<string, IEnumerable<string>> reader, string text) =>
        reader(text).OrderByDescending(piece => piece.Length).Aggregate(text, (rest, piece) => rest.Replace(piece, "", StringComparison.Ordinal));

    /// <summary>A literal as it is meant.</summary>
    public static string Unescape(string literal) => literal
        .Replace("\\\"", "\"", StringComparison.Ordinal)
        .Replace("\\n", "\n", StringComparison.Ordinal)
        .Replace("\\\\", "\\", StringComparison.Ordinal);

    // Brackets inside of literals do not count.
    private static int EndOf(string text, int open)
    {
        var depth = 0;
        var inLiteral = false;
        for (var index = open; index < text.Length; index++)
        {
            var letter = text[index];
            if (letter == '"' && text[index - 1] != '\\')
            {
                inLiteral = !inLiteral;
            }
            else if (!inLiteral)
            {
                depth += letter is '[' or '(' ? 1 : letter is ']' or ')' ? -1 : 0;
                if (depth == 0)
                {
                    return index + 1;
                }
            }
        }

        return text.Length;
    }

    private static IEnumerable<string> Pieces(Regex begin, string text) =>
        begin.Matches(text).Select(match => text[match.Index..EndOf(text, match.Index + match.Length - 1)]);

    [GeneratedRegex(@"\b(?:T|texts|Texts)\s*(?:\[|\.In\()", RegexOptions.None, 10_000)]
    private static partial Regex Ask();

    [GeneratedRegex(@"\b(?:UiText\.Of|new BilingualText)\s*\(", RegexOptions.None, 10_000)]
    private static partial Regex Both();

    [GeneratedRegex(@"""((?:[^""\\]|\\.)*)""", RegexOptions.None, 10_000)]
    private static partial Regex Literal();
}
