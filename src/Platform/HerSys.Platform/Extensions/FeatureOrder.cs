using HerSys.Platform.Modules;

namespace HerSys.Platform.Extensions;

/// <summary>Orders features so that each stands after those that it depends on.</summary>
internal static class FeatureOrder
{
    public static IReadOnlyList<FeatureInfo> Sort(IReadOnlyDictionary<string, FeatureInfo> features)
    {
        var sorted = new List<FeatureInfo>();
        var done = new HashSet<string>();
        var path = new List<string>();
        foreach (var id in features.Keys.Order(StringComparer.Ordinal))
        {
            Visit(id, features, sorted, done, path);
        }

        return sorted;
    }

    private static void Visit(
        string id,
        IReadOnlyDictionary<string, FeatureInfo> features,
        List<FeatureInfo> sorted,
        HashSet<string> done,
        List<string> path)
    {
        if (done.Contains(id))
        {
            return;
        }

        if (path.Contains(id))
        {
            throw new InvalidOperationException($"Features depend on each other in a circle: {string.Join(" -> ", path)} -> {id}.");
        }

        if (!features.TryGetValue(id, out var feature))
        {
            throw new InvalidOperationException($"Feature '{path[^1]}' depends on '{id}', which no module of this process declares.");
        }

        path.Add(id);
        foreach (var dependency in feature.Dependencies.Order(StringComparer.Ordinal))
        {
            Visit(dependency, features, sorted, done, path);
        }

        path.RemoveAt(path.Count - 1);
        done.Add(id);
        sorted.Add(feature);
    }
}
