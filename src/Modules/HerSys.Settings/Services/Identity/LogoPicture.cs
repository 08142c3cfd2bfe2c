using HerSys.Japan;

namespace HerSys.Settings.Services.Identity;

/// <summary>A logo as settings keep it: PNG or SVG in a data URI.</summary>
internal sealed record LogoPicture(string ContentType, byte[] Bytes)
{
    /// <summary>Largest file in bytes; it is sent with every page that a browser has not seen yet.</summary>
    public const int Largest = 64 * 1024;

    private const string Png = "image/png";
    private const string Svg = "image/svg+xml";
    private const string Scheme = "data:";
    private const string Base64 = ";base64,";

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public string ToDataUri() => Scheme + ContentType + Base64 + Convert.ToBase64String(Bytes);

    /// <summary>The picture in a data URI that we wrote, or null.</summary>
    public static LogoPicture? FromDataUri(string dataUri)
    {
        var comma = dataUri.IndexOf(Base64, StringComparison.Ordinal);
        if (!dataUri.StartsWith(Scheme, StringComparison.Ordinal) || comma < 0)
        {
            return null;
        }

        var type = dataUri[Scheme.Length..comma];
        var bytes = new byte[dataUri.Length];
        return type is Png or Svg && Convert.TryFromBase64String(dataUri[(comma + Base64.Length)..], bytes, out var length)
            ? new LogoPicture(type, bytes[..length])
            : null;
    }

    /// <summary>Looks at the file itself, not at its name; a wrong one comes back with why and what to do.</summary>
    public static (LogoPicture? Picture, BilingualText? Problem) Read(byte[] file)
    {
        if (file.Length > Largest)
        {
            return (null, new BilingualText(
                "ロゴのファイルが大きすぎます。64 KiB までの PNG か SVG を選んでください。",
                "The logo file is too large. Choose a PNG or SVG of at most 64 KiB."));
        }

        if (file.AsSpan().StartsWith(PngSignature))
        {
            return (new LogoPicture(Png, file), null);
        }

        var problem = SvgCheck.Problem(file);
        return problem is null ? (new LogoPicture(Svg, file), null) : (null, problem);
    }
}
