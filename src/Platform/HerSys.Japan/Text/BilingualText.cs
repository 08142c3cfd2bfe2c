using System.Globalization;

namespace HerSys.Japan;

/// <summary>A text for users in the two languages of the platform.</summary>
/// <param name="Ja">Japanese, the first language of every screen.</param>
/// <param name="En">The same, complete, in English.</param>
public sealed record BilingualText(string Ja, string En)
{
    /// <summary>The text in the language of a culture: English for English, otherwise Japanese.</summary>
    public string In(CultureInfo culture) =>
        string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? En : Ja;

    /// <summary>The Japanese text.</summary>
    public override string ToString() => Ja;
}
