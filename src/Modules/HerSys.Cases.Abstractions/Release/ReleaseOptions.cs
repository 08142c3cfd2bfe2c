namespace HerSys.Cases.Release;

/// <summary>What a tenant decides about the evaluation.</summary>
/// <param name="TimeZone">The time zone in which days begin; Asia/Tokyo for every tenant in Japan.</param>
/// <param name="DateOnlyImprovement">How an improvement without an hour is read.</param>
public sealed record ReleaseOptions(
    TimeZoneInfo TimeZone,
    DateOnlyImprovement DateOnlyImprovement = DateOnlyImprovement.FromEndOfDate);
