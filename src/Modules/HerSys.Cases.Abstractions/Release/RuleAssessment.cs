namespace HerSys.Cases.Release;

/// <summary>What one rule gives for one case.</summary>
internal sealed record RuleAssessment
{
    internal required ReleaseRule Rule { get; init; }

    internal DateOnly? DayCountEnd { get; init; }

    internal DateTimeOffset? DayCountMetAt { get; init; }

    internal DateTimeOffset? Earliest { get; init; }

    internal ReleasePath Path { get; init; }

    internal UndeterminedReason Undetermined { get; init; }

    internal IReadOnlyList<ReleaseStep> Steps { get; init; } = [];
}
