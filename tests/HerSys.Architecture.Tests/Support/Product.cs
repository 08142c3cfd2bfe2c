using System.Reflection;
using HerSys.Platform.Modules.Manifest;

namespace HerSys.Architecture.Tests.Support;

/// <summary>The assemblies of the product.</summary>
internal static class Product
{
    /// <summary>Everything below src.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "HerSys.*.dll")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => !name.Contains(".Testing", StringComparison.Ordinal) && !name.EndsWith("Tests", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Assembly.Load(new AssemblyName(name))),
    ];

    /// <summary>Modules and themes.</summary>
    public static IReadOnlyList<Assembly> Modules { get; } = [.. Assemblies.Where(assembly => assembly.IsDefined(typeof(ModuleAttribute)))];

    /// <summary>Types that somebody wrote, without those that compilers made.</summary>
    public static IEnumerable<Type> WrittenTypes(IEnumerable<Assembly> assemblies) => assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !IsGenerated(type));

    private static bool IsGenerated(Type type) =>
        type.FullName!.Contains('<', StringComparison.Ordinal)
        || type.Namespace is null or "AspNetCoreGeneratedDocument"
        || type.Namespace.StartsWith("System.", StringComparison.Ordinal)
        || type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute))
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
