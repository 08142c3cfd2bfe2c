namespace HerSys.Cases.Release;

/// <summary>
/// When symptoms improved (症状軽快): no fever without antipyretics, and respiratory symptoms getting better. Known as
/// an instant, or only as a date. Source: domain.md 3.1.
/// </summary>
public sealed record Improvement
{
    private Improvement(DateTimeOffset? instant, DateOnly? date)
    {
        Instant = instant;
        Date = date;
    }

    /// <summary>The instant, if known.</summary>
    public DateTimeOffset? Instant { get; }

    /// <summary>The date in the tenant's time zone, if only that is known.</summary>
    public DateOnly? Date { get; }

    /// <summary>Improvement at an instant.</summary>
    public static Improvement At(DateTimeOffset instant) => new(instant, null);

    /// <summary>Improvement on a date at an unknown hour.</summary>
    public static Improvement On(DateOnly date) => new(null, date);
}
