namespace HerSys.Cases.Statuses;

/// <summary>A change of status as a person wants to make it.</summary>
/// <param name="Code">The new canonical code as sent; it need not exist.</param>
/// <param name="Start">From when it applies, UTC. If only a date is known: 00:00 of it in the tenant's time zone.</param>
public sealed record StatusChange(string Code, DateTimeOffset Start)
{
    /// <summary>Whether only the date of <see cref="Start"/> is known; comparisons are then by day.</summary>
    public bool StartIsDateOnly { get; init; }

    /// <summary>Whether this corrects an entry that was wrong, rather than reports what happened next.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>Why (理由): needed for corrections, withdrawals, and releases against the rules.</summary>
    public string? Reason { get; init; }
}
