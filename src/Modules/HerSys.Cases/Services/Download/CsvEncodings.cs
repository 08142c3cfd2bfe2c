using System.Text;

namespace HerSys.Cases.Services.Download;

/// <summary>The encodings in which lists are downloaded.</summary>
internal static class CsvEncodings
{
    /// <summary>Shift_JIS of Windows (CP932), which Excel opens at once.</summary>
    public const string Windows = "cp932";

    /// <summary>UTF-8 with a byte-order mark, which holds every character.</summary>
    public const string Unicode = "utf-8";

    private const int WindowsPage = 932;

    public static bool IsKnown(string? name) => name is Windows or Unicode;

    /// <summary>The encoding; characters that it lacks are named.</summary>
    public static Encoding Of(string name) => name == Windows
        ? CodePagesEncodingProvider.Instance.GetEncoding(WindowsPage, new NamedCharacterFallback(), DecoderFallback.ReplacementFallback)!
        : new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
}
