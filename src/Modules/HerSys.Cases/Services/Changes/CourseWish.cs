using HerSys.Cases.Contracts;

namespace HerSys.Cases.Services.Changes;

/// <summary>The course of an illness as a person wants to record it (症状軽快, 重症度).</summary>
/// <param name="Version">The version of the case on the person's screen.</param>
internal sealed record CourseWish(long Version)
{
    /// <summary>症状軽快の日時 (UTC).</summary>
    public DateTimeOffset? ImprovedAt { get; init; }

    /// <summary>症状軽快の日, where no time is known.</summary>
    public DateOnly? ImprovedOn { get; init; }

    /// <summary>重症度; null leaves it as it is.</summary>
    public CaseSeverity? Severity { get; init; }

    /// <summary>Why; needed where an improvement is taken back or changed.</summary>
    public string? Reason { get; init; }
}
