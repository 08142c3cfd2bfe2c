using HerSys.Japan;
using HerSys.Reporting.Api.Models;

namespace HerSys.Reporting.Api.Problems;

/// <summary>A refusal that says what to do (RFC 9457).</summary>
/// <param name="Kind">Which problem, see <see cref="ProblemKinds"/>; the last part of its type.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What is wrong.</param>
/// <param name="Detail">What to do.</param>
internal sealed record ApiProblem(string Kind, int Status, BilingualText Title, BilingualText Detail)
{
    /// <summary>What stands against it, field by field.</summary>
    public IReadOnlyList<ApiProblemError> Errors { get; init; } = [];

    /// <summary>Fields that somebody else changed, or that were changed here.</summary>
    public IReadOnlyList<DifferenceDocument>? Differences { get; init; }

    /// <summary>Entity tag of what stands now.</summary>
    public string? Current { get; init; }

    /// <summary>Address of the notification that is meant.</summary>
    public string? Notification { get; init; }

    /// <summary>After how many seconds to try again.</summary>
    public int? RetryAfter { get; init; }
}
