using System.Reflection;
using HerSys.Platform.Modules;

namespace HerSys.Testing.Databases;

/// <summary>A process that consists of the given assemblies, without features.</summary>
public sealed class TestExtensionCatalog(IReadOnlyList<Assembly> assemblies) : IExtensionCatalog
{
    /// <inheritdoc/>
    public IReadOnlyList<FeatureInfo> Features => [];

    /// <inheritdoc/>
    public IReadOnlyList<Assembly> Assemblies => assemblies;

    /// <inheritdoc/>
    public FeatureInfo? Find(string featureId) => null;

    /// <inheritdoc/>
    public string? FeatureOf(Type type) => null;
}
