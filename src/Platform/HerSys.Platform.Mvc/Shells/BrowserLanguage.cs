using System.Globalization;

namespace HerSys.Platform.Mvc.Shells;

/// <summary>Reads Accept-Language (RFC 9110, 12.5.4) without making objects: it comes with every request.</summary>
internal static class BrowserLanguage
{
    /// <summary>The language that we speak and the browser likes best; the first of those that it likes equally.</summary>
    public static string? Preferred(ReadOnlySpan<char> header)
    {
        string? best = null;
        var bestQuality = 0.0;
        foreach (var range in header.Split(','))
        {
            var entry = header[range];
            var end = entry.IndexOf(';');
            var quality = end < 0 ? 1 : QualityOf(entry[(end + 1)..].Trim());
            if (quality > bestQuality && UserLanguage.Known(end < 0 ? entry : entry[..end]) is { } language)
            {
                (best, bestQuality) = (language, quality);
            }
        }

        return best;
    }

    private static double QualityOf(ReadOnlySpan<char> parameter) =>
        parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
        && double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality)
            ? quality
            : 1;
}
