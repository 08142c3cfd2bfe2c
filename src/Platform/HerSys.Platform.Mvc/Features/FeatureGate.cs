using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Features;

/// <summary>Answers whether a feature is on in the current tenant. Outside of any tenant none is.</summary>
public static class FeatureGate
{
    /// <summary>Whether the feature is on here.</summary>
    public static bool IsOn(string featureId) =>
        ShellScope.Current is { } scope && scope.Shell.Settings.Features.Contains(featureId);

    /// <summary>Whether an endpoint exists here: all its features are on, or it is the host's.</summary>
    public static bool IsOpen(Endpoint endpoint) => FeaturesOf(endpoint).All(IsOn);

    internal static IReadOnlyList<string> FeaturesOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<FeatureMetadata>()?.Required ?? [];
}
