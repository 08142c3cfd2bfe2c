namespace HerSys.Cases.Release;

/// <summary>Two negative specimens whose results are known.</summary>
internal sealed record NegativePair(ReleaseSpecimen First, ReleaseSpecimen Second)
{
    /// <summary>When both results were known, UTC; the second specimen's may have come first.</summary>
    internal DateTimeOffset KnownAt { get; } = new[] { First.ResultAt, Second.ResultAt }
        .Max(known => known!.Value.ToUniversalTime());
}
