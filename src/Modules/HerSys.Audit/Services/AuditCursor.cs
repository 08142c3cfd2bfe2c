using System.Globalization;

namespace HerSys.Audit.Services;

/// <summary>Where a page ended: instant and number of its last entry, as text for an address.</summary>
internal readonly record struct AuditCursor(DateTimeOffset At, long Id)
{
    public static AuditCursor? Parse(string? text)
    {
        var parts = text?.Split('-') ?? [];
        return parts.Length == 2 && Number(parts[0]) is { } ticks && Number(parts[1]) is { } id && ticks <= DateTimeOffset.MaxValue.Ticks
            ? new AuditCursor(new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}-{Id}");

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
