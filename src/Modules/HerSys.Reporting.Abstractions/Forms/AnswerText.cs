using System.Text;

namespace HerSys.Reporting.Forms;

/// <summary>Makes typed text storable without changing what a person would see.</summary>
internal static class AnswerText
{
    /// <summary>Broken surrogates become U+FFFD and NUL is dropped: databases and JSON take neither.</summary>
    internal static string Storable(string text)
    {
        if (!text.Any(character => character == '\0' || char.IsSurrogate(character)))
        {
            return text;
        }

        var storable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0)
            {
                storable.Append(rune);
            }
        }

        return storable.ToString();
    }
}
