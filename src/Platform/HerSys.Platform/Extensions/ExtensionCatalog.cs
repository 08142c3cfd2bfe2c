using System.Reflection;
using HerSys.Platform.Modules;
using ManifestFeature = HerSys.Platform.Modules.Manifest.FeatureAttribute;
using ManifestModule = HerSys.Platform.Modules.Manifest.ModuleAttribute;
using ManifestTheme = HerSys.Platform.Modules.Manifest.ThemeAttribute;

namespace HerSys.Platform.Extensions;

/// <summary>Reads the manifests of the given assemblies and orders features by their dependencies.</summary>
public sealed class ExtensionCatalog : IExtensionCatalog
{
    private readonly Dictionary<string, FeatureInfo> byId;
    private readonly Dictionary<Assembly, string> moduleOf;

    /// <param name="assemblies">Assemblies with a module or theme manifest; others are refused.</param>
    /// <exception cref="InvalidOperationException">A manifest is missing, an id is used twice, or dependencies are unknown or circular.</exception>
    public ExtensionCatalog(IEnumerable<Assembly> assemblies)
    {
        var declared = assemblies.Distinct().SelectMany(ReadManifest).ToList();
        var twice = declared.GroupBy(feature => feature.Id).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new InvalidOperationException($"Feature '{twice.Key}' is declared by more than one manifest.");
        }

        byId = declared.ToDictionary(feature => feature.Id);
        Features = FeatureOrder.Sort(byId);
        Assemblies = [.. Features.Select(feature => feature.Assembly).Distinct()];
        moduleOf = Features.Where(feature => feature.Id == feature.Module).ToDictionary(feature => feature.Assembly, feature => feature.Id);
    }

    /// <inheritdoc />
    public IReadOnlyList<FeatureInfo> Features { get; }

    /// <inheritdoc />
    public IReadOnlyList<Assembly> Assemblies { get; }

    /// <inheritdoc />
    public FeatureInfo? Find(string featureId) => byId.GetValueOrDefault(featureId);

    /// <inheritdoc />
    public string? FeatureOf(Type type) =>
        type.GetCustomAttribute<FeatureAttribute>()?.Id ?? moduleOf.GetValueOrDefault(type.Assembly);

    private static IEnumerable<FeatureInfo> ReadManifest(Assembly assembly)
    {
        var module = assembly.GetCustomAttribute<ManifestModule>()
            ?? throw new InvalidOperationException($"Assembly '{assembly.GetName().Name}' has no module manifest.");
        return assembly.GetCustomAttributes<ManifestFeature>().Select(feature => new FeatureInfo(
            feature.Id,
            module.Id,
            feature.Name,
            feature.NameEn,
            feature.Description,
            feature.DescriptionEn,
            feature.Category,
            feature == module || feature.Id == module.Id ? feature.Dependencies : [.. feature.Dependencies.Append(module.Id).Distinct()],
            feature.DefaultTenantOnly,
            feature.EnabledByDependencyOnly,
            feature.IsAlwaysEnabled,
            module is ManifestTheme,
            assembly));
    }
}
