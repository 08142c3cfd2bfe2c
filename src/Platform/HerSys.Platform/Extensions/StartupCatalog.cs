using System.Reflection;
using HerSys.Platform.Modules;

namespace HerSys.Platform.Extensions;

/// <summary>The startups of all modules, in the order of their features.</summary>
public sealed class StartupCatalog(IExtensionCatalog extensions)
{
    /// <summary>All startups; those of a feature stand after those of the features that it depends on.</summary>
    public IReadOnlyList<StartupDescriptor> All { get; } = Find(extensions);

    private static List<StartupDescriptor> Find(IExtensionCatalog extensions)
    {
        var order = extensions.Features.Select((feature, index) => (feature.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        return [.. extensions.Assemblies
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(StartupBase)))
            .Select(type => Describe(type, extensions))
            .OrderBy(descriptor => order[descriptor.FeatureId])
            .ThenBy(descriptor => descriptor.Startup.Order)
            .ThenBy(descriptor => descriptor.Startup.GetType().FullName, StringComparer.Ordinal)];
    }

    private static StartupDescriptor Describe(Type type, IExtensionCatalog extensions) => new(
        (StartupBase)Activator.CreateInstance(type)!,
        extensions.FeatureOf(type)!,
        type.GetCustomAttribute<RequireFeaturesAttribute>()?.Ids ?? []);
}
