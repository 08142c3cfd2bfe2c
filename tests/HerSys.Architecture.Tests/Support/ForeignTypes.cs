using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace HerSys.Architecture.Tests.Support;

/// <summary>Reads from a module's metadata which types of other modules it uses beside their contracts.</summary>
internal static class ForeignTypes
{
    public static IEnumerable<string> UsedBy(Assembly module)
    {
        var name = module.GetName().Name!;
        using var file = new PEReader(File.OpenRead(module.Location));
        var metadata = file.GetMetadataReader();
        var found = new List<string>();
        foreach (var handle in metadata.TypeReferences)
        {
            var reference = metadata.GetTypeReference(handle);
            if (reference.ResolutionScope.Kind == HandleKind.AssemblyReference)
            {
                var owner = metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)reference.ResolutionScope).Name);
                var space = metadata.GetString(reference.Namespace);
                if (IsModule(owner) && IsForeign(name, owner) && !IsContract(owner, space))
                {
                    found.Add($"{name} uses {space}.{metadata.GetString(reference.Name)}");
                }
            }
        }

        return found;
    }

    private static bool IsModule(string assembly) => Product.Modules.Any(module => module.GetName().Name == assembly);

    private static bool IsForeign(string module, string owner) => ModuleMap.ModuleOf(module) != ModuleMap.ModuleOf(owner);

    // What lies at the module's root is its face too: the names of its permissions.
    private static bool IsContract(string owner, string space) =>
        space == owner || space == owner + ".Contracts" || space.StartsWith(owner + ".Contracts.", StringComparison.Ordinal);
}
