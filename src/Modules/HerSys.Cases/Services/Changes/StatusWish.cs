namespace HerSys.Cases.Services.Changes;

/// <summary>A status as a person wants to set it.</summary>
/// <param name="Code">Canonical code as sent.</param>
/// <param name="Start">From when it applies (UTC).</param>
/// <param name="Version">The version of the case on the person's screen.</param>
internal sealed record StatusWish(string Code, DateTimeOffset Start, long Version)
{
    /// <summary>Only the day of <see cref="Start"/> is known.</summary>
    public bool StartIsDateOnly { get; init; }

    /// <summary>The place, where it is an organisation.</summary>
    public Guid? PlaceOrganisationId { get; init; }

    /// <summary>The place in words.</summary>
    public string? PlaceText { get; init; }

    /// <summary>決定した人.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>理由.</summary>
    public string? Reason { get; init; }

    /// <summary>死亡年月日, with 死亡.</summary>
    public DateOnly? DeathDate { get; init; }

    /// <summary>The entry that this one replaces (訂正).</summary>
    public Guid? CorrectionOf { get; init; }

    /// <summary>Rules whose warnings the person has looked at.</summary>
    public IReadOnlyCollection<string> Acknowledged { get; init; } = [];
}
