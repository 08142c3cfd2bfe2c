using HerSys.Cases.Release;

namespace HerSys.Cases.ViewModels;

/// <summary>The panel 療養の解除 with every step of the why.</summary>
/// <param name="Evaluation">What the rules say.</param>
/// <param name="IsUnderIsolation">Whether there is an isolation to end.</param>
/// <param name="IsMet">Whether the criteria are met now.</param>
/// <param name="EarliestDay">The day of the earliest release.</param>
/// <param name="ReleasedAt">When it was ended (UTC), where it was.</param>
/// <param name="CourseUrl">Where an improvement is recorded; null for those who may not.</param>
/// <param name="TestsUrl">Where tests to end isolation are recorded; null for those who may not, and where there is nothing to end.</param>
/// <param name="DatesUrl">Where dates are changed; null for those who may not.</param>
public sealed record ReleasePanel(
    ReleaseEvaluation Evaluation,
    bool IsUnderIsolation,
    bool IsMet,
    DateOnly? EarliestDay,
    DateTimeOffset? ReleasedAt,
    string? CourseUrl,
    string? TestsUrl,
    string? DatesUrl);
