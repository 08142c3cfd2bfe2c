using System.Globalization;

namespace HerSys.Reporting.Services.Reading;

/// <summary>Where a page of a list ended, as text for an address.</summary>
/// <param name="Priority">Priority of the last row.</param>
/// <param name="At">Its instant.</param>
/// <param name="Id">Its id.</param>
internal sealed record NotificationCursor(int Priority, DateTimeOffset At, Guid Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static NotificationCursor? Parse(string? text)
    {
        var parts = text?.Split('-') ?? [];
        return parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var priority)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTimeOffset.MaxValue.Ticks
            && Guid.TryParseExact(parts[2], "N", out var id)
                ? new NotificationCursor(priority, new DateTimeOffset(ticks, TimeSpan.Zero), id)
                : null;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Priority}-{At.UtcTicks}-{Id:N}");
}
