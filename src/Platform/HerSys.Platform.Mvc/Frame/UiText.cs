using System.Globalization;

namespace HerSys.Platform.Mvc.Frame;

/// <summary>
/// The few fixed words of layouts and tag helpers. Both languages stand side by side in the source,
/// so that nobody can add one and forget the other.
/// </summary>
public static class UiText
{
    /// <summary>Whether the current user reads Japanese.</summary>
    public static bool IsJapanese =>
        string.Equals(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, "ja", StringComparison.Ordinal);

    /// <summary>Returns the Japanese words for a Japanese reader, the English ones for everybody else.</summary>
    /// <param name="japanese">Plain Japanese, です・ます.</param>
    /// <param name="english">The same in English.</param>
    public static string Of(string japanese, string english) => IsJapanese ? japanese : english;
}
