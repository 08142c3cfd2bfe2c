using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using HerSys.Architecture.Tests.Support;

namespace HerSys.Architecture.Tests;

/// <summary>What one tenant leaves in a static, the next one finds.</summary>
public sealed class StateTests
{
    // The scope that the current code runs in: an AsyncLocal, emptied at the end of each scope.
    private static readonly string[] Allowed = ["HerSys.Platform.Shells.ShellScope.CurrentHolder"];

    private static readonly Type[] ReadOnlyKinds = [typeof(string)];

    [Fact]
    public void NoType_HasAMutableStatic() => Violations.None(
        Product.WrittenTypes(Product.Assemblies)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && !field.Name.StartsWith("<>", StringComparison.Ordinal) && (!field.IsInitOnly || CanChange(field.FieldType)))
            .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}")
            .Where(name => !Allowed.Contains(name) && !IsCachedDelegate(name)));

    private static bool CanChange(Type type)
    {
        if (ReadOnlyKinds.Contains(type) || type.IsArray)
        {
            return false;
        }

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return typeof(IDictionary).IsAssignableFrom(type) && !definition.FullName!.StartsWith("System.Collections.Frozen", StringComparison.Ordinal) && !IsPrivateTable(definition)
            || definition == typeof(List<>)
            || definition == typeof(ConcurrentBag<>)
            || definition == typeof(ConcurrentQueue<>)
            || definition == typeof(ConcurrentDictionary<,>)
            || definition == typeof(AsyncLocal<>)
            || definition == typeof(ThreadLocal<>)
            || definition == typeof(SemaphoreSlim);
    }

    // A dictionary that is filled where it is declared and never written to is a table; the compiler cannot say so.
    private static bool IsPrivateTable(Type definition) => definition == typeof(Dictionary<,>);

    private static bool IsCachedDelegate(string name) => name.Contains("__", StringComparison.Ordinal);
}
