using System.Reflection;

namespace HerSys.Platform.Modules;

/// <summary>What the process consists of: modules, themes and their features. Fixed at start.</summary>
public interface IExtensionCatalog
{
    /// <summary>All features, each after those that it depends on.</summary>
    IReadOnlyList<FeatureInfo> Features { get; }

    /// <summary>Assemblies of modules and themes, each after those that it depends on.</summary>
    IReadOnlyList<Assembly> Assemblies { get; }

    /// <summary>The feature of that id, or null when no module of this process declares it.</summary>
    FeatureInfo? Find(string featureId);

    /// <summary>The feature a type belongs to: by its attribute, else its assembly's own; null for host types.</summary>
    string? FeatureOf(Type type);
}
