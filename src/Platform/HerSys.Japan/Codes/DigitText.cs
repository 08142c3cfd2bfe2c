namespace HerSys.Japan;

/// <summary>Digits as people type them: full-width, with spaces or hyphens between groups.</summary>
public static class DigitText
{
    /// <summary>Makes digits narrow and drops spaces and hyphens; other characters stay, so that they can be refused.</summary>
    public static string Compact(string? text) => JapaneseText.Normalize(text)
        .Replace(" ", "", StringComparison.Ordinal)
        .Replace("-", "", StringComparison.Ordinal);

    /// <summary>Whether a text has at least one character and only the digits 0 to 9.</summary>
    public static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    /// <summary>The first problem of a compacted text that should be a number of digits.</summary>
    public static CodeProblem Check(string compacted, int digits)
    {
        if (compacted.Length == 0)
        {
            return CodeProblem.Empty;
        }

        if (!IsDigits(compacted))
        {
            return CodeProblem.NotDigits;
        }

        return compacted.Length == digits ? CodeProblem.None : CodeProblem.WrongLength;
    }
}
