using System.Reflection;
using HerSys.Platform.Modules.Manifest;

namespace HerSys.Host;

/// <summary>Finds modules and themes among the assemblies beside the host: a project reference installs a module.</summary>
internal static class HostModules
{
    public static IReadOnlyList<Assembly> Find() =>
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "HerSys.*.dll")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal)
            .Select(name => Assembly.Load(new AssemblyName(name)))
            .Where(assembly => assembly.IsDefined(typeof(ModuleAttribute), inherit: true)),
    ];
}
