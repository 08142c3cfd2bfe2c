using System.Globalization;

namespace HerSys.Reporting.Services.Receiving;

/// <summary>A notification as it was on the screen.</summary>
/// <param name="Id">Which.</param>
/// <param name="Revision">The revision that was shown.</param>
internal sealed record SeenNotification(Guid Id, int Revision)
{
    private const char Separator = '_';

    /// <summary>As a tick box sends it.</summary>
    public static string Text(Guid id, int revision) => string.Create(CultureInfo.InvariantCulture, $"{id:N}{Separator}{revision}");

    /// <summary>Reads what a tick box sent; null for anything else.</summary>
    public static SeenNotification? Parse(string? text)
    {
        var parts = text?.Split(Separator) ?? [];
        return parts.Length == 2
            && Guid.TryParseExact(parts[0], "N", out var id)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
                ? new SeenNotification(id, revision)
                : null;
    }
}
