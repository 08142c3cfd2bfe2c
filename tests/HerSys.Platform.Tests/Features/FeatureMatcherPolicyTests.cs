using HerSys.Platform.Mvc.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace HerSys.Platform.Tests.Features;

public sealed class FeatureMatcherPolicyTests
{
    private const int Exit = -1;

    private readonly FeatureMatcherPolicy policy = new();

    [Fact]
    public void Order_RunsBeforeTheMethodPolicy()
    {
        var methods = new HttpMethodMatcherPolicy();

        Assert.True(policy.Order < methods.Order);
    }

    [Fact]
    public void AppliesToEndpoints_NoFeature_NeitherWay()
    {
        Endpoint[] endpoints = [Host("health")];

        Assert.False(InTree(endpoints));
        Assert.False(ByCandidate(endpoints));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void AppliesToEndpoints_ManyFeaturesAtOnePath_LeavesTheTree(int features, bool inTree)
    {
        var endpoints = Enumerable.Range(0, features).Select(index => Of($"route {index}", $"Feature{index}")).ToArray();

        Assert.Equal(inTree, InTree(endpoints));
        Assert.Equal(!inTree, ByCandidate(endpoints));
    }

    [Fact]
    public void AppliesToEndpoints_DynamicEndpoint_IsCheckedByCandidate()
    {
        var dynamic = new Endpoint(null, new EndpointMetadataCollection(new DynamicMarker()), "dynamic");

        Assert.False(InTree([dynamic, Of("a", "A")]));
        Assert.True(ByCandidate([dynamic, Of("a", "A")]));
    }

    [Fact]
    public void GetEdges_OneFeature_KeepsTheHostsEndpointInBoth()
    {
        var host = Host("host");
        var module = Of("module", "A");

        var edges = policy.GetEdges([host, module]);

        Assert.Equal(2, edges.Count);
        Assert.Contains(edges, edge => edge.Endpoints.SequenceEqual([host]));
        Assert.Contains(edges, edge => edge.Endpoints.SequenceEqual([host, module]));
    }

    [Fact]
    public void GetEdges_OnlyModules_HasNoEdgeForNothing()
    {
        var edges = policy.GetEdges([Of("a", "A"), Of("b", "B")]);

        Assert.Equal(3, edges.Count);
        Assert.DoesNotContain(edges, edge => edge.Endpoints.Count == 0);
    }

    [Fact]
    public void GetEdges_EndpointWithTwoFeatures_NeedsBoth()
    {
        var both = new Endpoint(null, new EndpointMetadataCollection(FeatureMetadata.Of("A", ["B"])), "both");

        var edges = policy.GetEdges([both, Of("a", "A")]);

        Assert.Single(edges, edge => edge.Endpoints.Contains(both));
    }

    [Fact]
    public void BuildJumpTable_OutsideOfAnyTenant_LeavesTheHostsEndpointOnly()
    {
        var host = Host("host");
        var edges = policy.GetEdges([host, Of("a", "A")]);
        var hostEdge = edges.ToList().FindIndex(edge => edge.Endpoints.SequenceEqual([host]));
        var table = policy.BuildJumpTable(Exit, [.. edges.Select((edge, index) => new PolicyJumpTableEdge(edge.State, index))]);

        Assert.Equal(hostEdge, table.GetDestination(new DefaultHttpContext()));
    }

    [Fact]
    public void BuildJumpTable_OnlyModulesOutsideOfAnyTenant_Leaves()
    {
        var edges = policy.GetEdges([Of("a", "A"), Of("b", "B")]);
        var table = policy.BuildJumpTable(Exit, [.. edges.Select((edge, index) => new PolicyJumpTableEdge(edge.State, index))]);

        Assert.Equal(Exit, table.GetDestination(new DefaultHttpContext()));
    }

    [Fact]
    public async Task ApplyAsync_OutsideOfAnyTenant_DropsModulesAndKeepsTheHosts()
    {
        var candidates = new CandidateSet([Host("host"), Of("a", "A")], [[], []], [0, 0]);

        await policy.ApplyAsync(new DefaultHttpContext(), candidates);

        Assert.True(candidates.IsValidCandidate(0));
        Assert.False(candidates.IsValidCandidate(1));
    }

    private bool InTree(IReadOnlyList<Endpoint> endpoints) => ((INodeBuilderPolicy)policy).AppliesToEndpoints(endpoints);

    private bool ByCandidate(IReadOnlyList<Endpoint> endpoints) => ((IEndpointSelectorPolicy)policy).AppliesToEndpoints(endpoints);

    private static Endpoint Host(string name) => new(null, EndpointMetadataCollection.Empty, name);

    private static Endpoint Of(string name, string feature) =>
        new(null, new EndpointMetadataCollection(new FeatureMetadata(feature)), name);

    private sealed class DynamicMarker : IDynamicEndpointMetadata
    {
        public bool IsDynamic => true;
    }
}
