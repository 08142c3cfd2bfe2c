using HerSys.Platform.Modules;

namespace HerSys.Platform.Extensions;

/// <summary>A startup of a module, the feature it belongs to and what else must be on.</summary>
public sealed record StartupDescriptor(StartupBase Startup, string FeatureId, IReadOnlyList<string> RequiredFeatures)
{
    /// <summary>Whether it runs in a tenant with these features.</summary>
    public bool RunsWith(IReadOnlySet<string> features) =>
        features.Contains(FeatureId) && RequiredFeatures.All(features.Contains);
}
