using HerSys.Japan;

namespace HerSys.Reporting.Services;

/// <summary>Makes text fit its column.</summary>
internal static class Shortened
{
    /// <summary>One normalised line, cut to length.</summary>
    public static string Line(string? text, int length) => Cut(JapaneseText.Normalize(text), length);

    /// <summary>Cut to length, never between the halves of a character beyond the basic plane.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}
