using HerSys.Japan;

namespace HerSys.Cases.Release;

/// <summary>When isolation may end, and why. Source: domain.md 3.2.</summary>
public sealed record ReleaseEvaluation
{
    /// <summary>起算日 (day 0): onset, specimen date, or the day on which symptoms began during isolation.</summary>
    public DateOnly? DayZero { get; init; }

    /// <summary>日数満了日 (day N), the last day that the day count alone keeps in isolation.</summary>
    public DateOnly? DayCountEnd { get; init; }

    /// <summary>From when the day count is fulfilled, UTC.</summary>
    public DateTimeOffset? DayCountMetAt { get; init; }

    /// <summary>解除可能日時: the earliest instant of release, UTC; null while undetermined.</summary>
    public DateTimeOffset? EarliestRelease { get; init; }

    /// <summary>療養最終日: the date of the instant just before <see cref="EarliestRelease"/>; null while undetermined.</summary>
    public DateOnly? LastIsolationDay { get; init; }

    /// <summary>The last day of caution, where the rule names one.</summary>
    public DateOnly? CautionEnd { get; init; }

    /// <summary>By which way of the rule isolation ends.</summary>
    public ReleasePath Path { get; init; }

    /// <summary>The rule that was applied; its id is stored with the decision.</summary>
    public ReleaseRule? Rule { get; init; }

    /// <summary>Why the earliest release is undetermined.</summary>
    public UndeterminedReason Undetermined { get; init; }

    /// <summary>The same in words, with what to record; null if it is determined.</summary>
    public BilingualText? UndeterminedText { get; init; }

    /// <summary>Every step of the why, in reading order.</summary>
    public IReadOnlyList<ReleaseStep> Steps { get; init; } = [];

    /// <summary>Whether the criteria are met at an instant. Never while undetermined.</summary>
    public bool IsReleasableAt(DateTimeOffset instant) => EarliestRelease <= instant;
}
