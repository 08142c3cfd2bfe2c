using System.Text;

namespace HerSys.Japan;

/// <summary>The encodings of Japanese files. All are strict: a byte that does not belong is an error, not a question mark.</summary>
public static class FileEncodings
{
    private const int Cp932 = 932;

    /// <summary>Whether there is an encoding of that name.</summary>
    public static bool IsKnown(string name) => name is "utf-8" or "cp932";

    /// <summary>The encoding of a name: <c>utf-8</c> or <c>cp932</c>.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static Encoding Get(string name) => name switch
    {
        "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        "cp932" => CodePagesEncodingProvider.Instance.GetEncoding(
            Cp932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? throw new InvalidOperationException("Code page 932 is not available."),
        _ => throw new ArgumentException($"There is no encoding '{name}'.", nameof(name)),
    };
}
