using System.Globalization;

namespace HerSys.Settings.Services.Identity;

/// <summary>Contrast of a colour against the white page, by WCAG 2.2 (relative luminance).</summary>
internal static class ColorContrast
{
    /// <summary>What a graphical part of a page needs to be seen (success criterion 1.4.11).</summary>
    public const double Needed = 3;

    /// <summary>Whether the text is a colour as <c>#rrggbb</c>.</summary>
    public static bool IsColor(string? text) =>
        text is { Length: 7 } && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);

    /// <summary>1 (white on white) to 21 (black on white).</summary>
    /// <param name="color">A colour as <c>#rrggbb</c>.</param>
    public static double AgainstWhite(string color)
    {
        var luminance = (0.2126 * Linear(color, 1)) + (0.7152 * Linear(color, 3)) + (0.0722 * Linear(color, 5));
        return 1.05 / (luminance + 0.05);
    }

    private static double Linear(string color, int start)
    {
        var channel = int.Parse(color.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);
    }
}
