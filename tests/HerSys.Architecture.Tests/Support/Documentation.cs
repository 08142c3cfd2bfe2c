using System.Reflection;
using System.Xml.Linq;

namespace HerSys.Architecture.Tests.Support;

/// <summary>What the compiler wrote down of an assembly's documentation comments.</summary>
internal sealed class Documentation(Assembly assembly)
{
    private readonly Dictionary<string, XElement> members = XDocument
        .Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member")
        .GroupBy(member => member.Attribute("name")!.Value)
        .ToDictionary(group => group.Key, group => group.First());

    /// <summary>Types and their members without a comment. Parts of a positional record may be said as its parameters.</summary>
    public IEnumerable<string> Missing(IEnumerable<Type> types) => types.SelectMany(type => IsDocumented("T:" + NameOf(type)) ? MissingMembers(type) : [NameOf(type)]);

    private IEnumerable<string> MissingMembers(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var parameters = members["T:" + NameOf(type)].Elements("param").Select(parameter => parameter.Attribute("name")!.Value).ToHashSet();
        foreach (var property in type.GetProperties(Own).Where(property => property.Name != "EqualityContract" && !parameters.Contains(property.Name)))
        {
            if (!members.Keys.Any(key => key == $"P:{NameOf(type)}.{property.Name}" || key.StartsWith($"P:{NameOf(type)}.{property.Name}(", StringComparison.Ordinal)))
            {
                yield return $"{NameOf(type)}.{property.Name}";
            }
        }

        foreach (var field in type.GetFields(Own).Where(field => !field.IsSpecialName && !IsDocumented($"F:{NameOf(type)}.{field.Name}")))
        {
            yield return $"{NameOf(type)}.{field.Name}";
        }

        foreach (var method in type.GetMethods(Own).Where(IsWritten).Select(method => method.Name).Distinct())
        {
            if (!members.Keys.Any(key => key.StartsWith($"M:{NameOf(type)}.{method}", StringComparison.Ordinal)))
            {
                yield return $"{NameOf(type)}.{method}";
            }
        }
    }

    private static bool IsWritten(MethodInfo method) =>
        !method.IsSpecialName
        && method.GetBaseDefinition() == method
        && !method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
        && method.Name is not ("Deconstruct" or "Equals" or "GetHashCode" or "ToString" or "<Clone>$")
        && !method.Name.Contains('.', StringComparison.Ordinal);

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private bool IsDocumented(string id) => members.ContainsKey(id);
}
