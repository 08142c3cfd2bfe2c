using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace HerSys.Platform.Mvc.Features;

/// <summary>
/// Makes routes of features that are off vanish. It runs before the policy for HTTP methods, so that a wrong verb on
/// such a route is 404 too and not 405, which would betray that the route exists.
/// </summary>
/// <remarks>
/// Where few features meet at one path the routing tree is split by the set of features that are on, which costs a
/// look-up per request. Where many meet, or endpoints are dynamic, candidates are dropped one by one.
/// </remarks>
public sealed class FeatureMatcherPolicy : MatcherPolicy, INodeBuilderPolicy, IEndpointSelectorPolicy
{
    // The tree gets an edge for each subset, so the number of features at one node must stay small.
    private const int MostFeaturesInTree = 4;

    /// <inheritdoc />
    public override int Order => -2000;

    bool INodeBuilderPolicy.AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) =>
        FitsTree(endpoints) && endpoints.Any(HasFeature);

    bool IEndpointSelectorPolicy.AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) =>
        !FitsTree(endpoints) && (ContainsDynamicEndpoints(endpoints) || endpoints.Any(HasFeature));

    /// <inheritdoc />
    public IReadOnlyList<PolicyNodeEdge> GetEdges(IReadOnlyList<Endpoint> endpoints)
    {
        var featureIds = DistinctFeatures(endpoints);
        var edges = new List<PolicyNodeEdge>();
        for (var subset = 0; subset < 1 << featureIds.Length; subset++)
        {
            var key = new FeatureSubset(featureIds, subset);
            var open = endpoints.Where(endpoint => FeatureGate.FeaturesOf(endpoint).All(key.Contains)).ToList();
            if (open.Count > 0)
            {
                edges.Add(new PolicyNodeEdge(key, open));
            }
        }

        return edges;
    }

    /// <inheritdoc />
    public PolicyJumpTable BuildJumpTable(int exitDestination, IReadOnlyList<PolicyJumpTableEdge> edges)
    {
        if (edges.Count == 0)
        {
            return new FeatureJumpTable([], [exitDestination]);
        }

        var featureIds = ((FeatureSubset)edges[0].State).FeatureIds;
        var destinations = new int[1 << featureIds.Length];
        Array.Fill(destinations, exitDestination);
        foreach (var edge in edges)
        {
            destinations[((FeatureSubset)edge.State).Bits] = edge.Destination;
        }

        return new FeatureJumpTable(featureIds, destinations);
    }

    /// <inheritdoc />
    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            if (candidates.IsValidCandidate(index) && !FeatureGate.IsOpen(candidates[index].Endpoint))
            {
                candidates.SetValidity(index, value: false);
            }
        }

        return Task.CompletedTask;
    }

    private static bool FitsTree(IReadOnlyList<Endpoint> endpoints) =>
        !ContainsDynamicEndpoints(endpoints) && DistinctFeatures(endpoints).Length <= MostFeaturesInTree;

    private static bool HasFeature(Endpoint endpoint) => FeatureGate.FeaturesOf(endpoint).Count > 0;

    private static string[] DistinctFeatures(IReadOnlyList<Endpoint> endpoints) =>
        [.. endpoints.SelectMany(FeatureGate.FeaturesOf).Distinct()];
}
