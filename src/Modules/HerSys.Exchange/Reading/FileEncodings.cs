using System.Text;

namespace HerSys.Exchange.Reading;

/// <summary>The encodings of Japanese files. All are strict: a byte that does not belong is an error, not a question mark.</summary>
internal static class FileEncodings
{
    private const int Cp932 = 932;

    internal static bool IsKnown(string name) => name is "utf-8" or "cp932";

    internal static Encoding Get(string name) => name switch
    {
        "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        "cp932" => CodePagesEncodingProvider.Instance.GetEncoding(
            Cp932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? throw new InvalidOperationException("Code page 932 is not available."),
        _ => throw new ArgumentException($"There is no encoding '{name}'.", nameof(name)),
    };
}
