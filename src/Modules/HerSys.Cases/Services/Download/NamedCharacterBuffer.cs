using System.Globalization;
using System.Text;

namespace HerSys.Cases.Services.Download;

/// <summary>Hands out the name of one character that an encoding lacks.</summary>
internal sealed class NamedCharacterBuffer : EncoderFallbackBuffer
{
    private string name = "";
    private int position;

    public override int Remaining => name.Length - position;

    public override bool Fallback(char charUnknown, int index) => Begin(charUnknown);

    public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index) =>
        Begin(char.ConvertToUtf32(charUnknownHigh, charUnknownLow));

    public override char GetNextChar() => position < name.Length ? name[position++] : '\0';

    public override bool MovePrevious()
    {
        if (position == 0)
        {
            return false;
        }

        position--;
        return true;
    }

    public override void Reset() => (name, position) = ("", 0);

    private bool Begin(int character)
    {
        (name, position) = (string.Create(CultureInfo.InvariantCulture, $"〔U+{character:X4}〕"), 0);
        return true;
    }
}
