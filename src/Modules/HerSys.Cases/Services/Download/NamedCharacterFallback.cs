using System.Text;

namespace HerSys.Cases.Services.Download;

/// <summary>
/// Writes a character that an encoding lacks by its number, 〔U+20BB7〕, so that a name is never silently changed: who
/// reads the file sees which character it was.
/// </summary>
internal sealed class NamedCharacterFallback : EncoderFallback
{
    /// <summary>〔U+ six digits 〕.</summary>
    public override int MaxCharCount => 10;

    public override EncoderFallbackBuffer CreateFallbackBuffer() => new NamedCharacterBuffer();
}
