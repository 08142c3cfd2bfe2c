using System.Text;

namespace HerSys.Platform.Mvc.Localization;

/// <summary>A line of a <c>.po</c> file: a keyword, or none where it continues the line before, and a text.</summary>
internal sealed record PoLine(string Keyword, string Text, int Number)
{
    public const string ContextKeyword = "msgctxt";
    public const string IdKeyword = "msgid";
    public const string TextKeyword = "msgstr";

    public bool Continues => Keyword.Length == 0;

    public static PoLine Parse(string line, int number)
    {
        var quote = line.IndexOf('"', StringComparison.Ordinal);
        if (quote < 0 || line.Length < quote + 2 || line[^1] != '"')
        {
            throw Error(number, "a text in double quotes is missing");
        }

        var keyword = line[..quote].TrimEnd();
        return keyword is "" or ContextKeyword or IdKeyword or TextKeyword
            ? new PoLine(keyword, Unescape(line[(quote + 1)..^1], number), number)
            : throw Error(number, $"'{keyword}' is not supported");
    }

    public static FormatException Error(int number, string problem) => new($"Line {number}: {problem}.");

    private static string Unescape(string text, int number)
    {
        var result = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '"')
            {
                throw Error(number, "a double quote inside a text needs a backslash");
            }

            result.Append(text[index] == '\\' ? Escaped(text, ++index, number) : text[index]);
        }

        return result.ToString();
    }

    private static char Escaped(string text, int index, int number) => index < text.Length
        ? text[index] switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            '"' => '"',
            '\\' => '\\',
            var other => throw Error(number, $"unknown escape \\{other}"),
        }
        : throw Error(number, "a backslash stands at the end of the text");
}
