using System.Collections.Concurrent;
using System.Collections.Frozen;
using HerSys.Platform.Modules;

namespace HerSys.Platform.Features;

/// <summary>
/// Computes which features are on from those that were selected. Equal sets are the same object, so that a thousand
/// tenants with the same features hold one set.
/// </summary>
public sealed class FeatureResolver(IExtensionCatalog extensions)
{
    private readonly ConcurrentDictionary<string, FrozenSet<string>> sets = new();

    /// <summary>Selected, always enabled, and everything that these depend on. Unknown ids are left out.</summary>
    public FrozenSet<string> Resolve(IEnumerable<string> selected, bool isDefaultTenant)
    {
        var on = new HashSet<string>();
        var start = extensions.Features.Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id).Concat(selected);
        foreach (var id in start)
        {
            Add(id, on, isDefaultTenant);
        }

        var key = string.Join('|', on.Order(StringComparer.Ordinal));
        return sets.GetOrAdd(key, static (_, ids) => ids.ToFrozenSet(), on);
    }

    /// <summary>Features that are on and need this one, directly or not.</summary>
    public IReadOnlyList<string> NeededBy(string id, IReadOnlySet<string> features) =>
        [.. features.Where(other => other != id && DependsOn(other, id))];

    private bool DependsOn(string id, string other) =>
        extensions.Find(id) is { } feature && (feature.Dependencies.Contains(other) || feature.Dependencies.Any(next => DependsOn(next, other)));

    private void Add(string id, HashSet<string> on, bool isDefaultTenant)
    {
        if (extensions.Find(id) is not { } feature || (feature.DefaultTenantOnly && !isDefaultTenant) || !on.Add(id))
        {
            return;
        }

        foreach (var dependency in feature.Dependencies)
        {
            Add(dependency, on, isDefaultTenant);
        }
    }
}
