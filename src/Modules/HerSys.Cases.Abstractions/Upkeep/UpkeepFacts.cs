using HerSys.Cases.Statuses;

namespace HerSys.Cases.Upkeep;

/// <summary>What the rules of upkeep look at.</summary>
/// <param name="Status">The current status.</param>
/// <param name="StatusSince">From when it applies (UTC).</param>
public sealed record UpkeepFacts(CaseStatus Status, DateTimeOffset StatusSince)
{
    /// <summary>解除可能日時 (UTC); null while undetermined.</summary>
    public DateTimeOffset? ReleasableAt { get; init; }

    /// <summary>When the person is known to have left the place, or died (UTC); null where nothing is known.</summary>
    public DateTimeOffset? StayEndedAt { get; init; }

    /// <summary>Whether the person is severely ill (中等症Ⅱ, 重症): comes first among those of a rule.</summary>
    public bool IsSevere { get; init; }
}
