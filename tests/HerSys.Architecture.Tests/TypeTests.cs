using System.Reflection;
using HerSys.Architecture.Tests.Support;

namespace HerSys.Architecture.Tests;

public sealed class TypeTests
{
    private static readonly IReadOnlyList<Type> Types = [.. Product.WrittenTypes(Product.Assemblies)];

    [Fact]
    public void Class_ThatNobodyDerivesFrom_IsSealed()
    {
        var bases = Types.Select(type => type.BaseType).OfType<Type>().Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();

        Violations.None(Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(type)).Select(type => type.FullName));
    }

    [Fact]
    public void Contract_IsDocumented()
    {
        var missing = Types.Where(IsContract).GroupBy(type => type.Assembly).SelectMany(group => new Documentation(group.Key).Missing(group));

        Violations.None(missing.Order(StringComparer.Ordinal));
    }

    private static bool IsContract(Type type) =>
        type.IsVisible
        && (type.Assembly.GetName().Name!.EndsWith(".Abstractions", StringComparison.Ordinal)
            || type.Namespace!.Split('.').Contains("Contracts"));
}
