namespace HerSys.Platform.Mvc.Features;

/// <summary>Some of the features that meet at a node of the routing tree, one bit each.</summary>
internal sealed class FeatureSubset(string[] featureIds, int bits)
{
    public string[] FeatureIds => featureIds;

    public int Bits => bits;

    public bool Contains(string featureId) => (bits >> Array.IndexOf(featureIds, featureId) & 1) == 1;

    // The tree merges edges by their state and shows it in its own diagnostics.
    public override string ToString() => string.Join(", ", featureIds.Where(Contains));
}
