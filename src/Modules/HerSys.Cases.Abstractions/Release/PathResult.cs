namespace HerSys.Cases.Release;

/// <summary>What one way out of isolation gives: from when, or not at all, with its steps.</summary>
internal sealed record PathResult(ReleasePath Path, DateTimeOffset? MetAt, IReadOnlyList<ReleaseStep> Steps);
