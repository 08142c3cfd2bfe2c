using System.Reflection;

namespace HerSys.Platform.Data.Connections;

/// <summary>The assemblies whose mappings make up the model: the platform's own first, then modules in their order.</summary>
internal sealed class TenantModules(IEnumerable<Assembly> modules)
{
    public IReadOnlyList<Assembly> Assemblies { get; } = [.. modules.Prepend(typeof(TenantModules).Assembly).Distinct()];

    /// <summary>Equal for equal sets of modules.</summary>
    public string Key => field ??= string.Join('|', Assemblies.Select(assembly => assembly.FullName));
}
