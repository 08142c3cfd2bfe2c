namespace HerSys.Platform.Mvc.Features;

/// <summary>
/// Stamped on every route of a module: the route exists only in tenants where these features are on. A route without
/// it is the host's, such as the health checks.
/// </summary>
/// <param name="FeatureId">The feature that the route belongs to.</param>
public sealed record FeatureMetadata(string FeatureId)
{
    /// <summary>All features that must be on: the route's own and those its startup or controller asks for.</summary>
    public IReadOnlyList<string> Required { get; init; } = [FeatureId];

    /// <summary>The metadata of a route which needs further features besides its own.</summary>
    public static FeatureMetadata Of(string featureId, IEnumerable<string> others) =>
        new(featureId) { Required = [featureId, .. others] };
}
