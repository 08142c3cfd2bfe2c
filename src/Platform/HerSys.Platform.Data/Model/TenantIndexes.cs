using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HerSys.Platform.Data.Model;

/// <summary>
/// Puts the tenant in front of every index: a unique one is unique within the tenant, and the others serve queries
/// that always name the tenant.
/// </summary>
internal static class TenantIndexes
{
    public static void Prefix(IMutableEntityType type)
    {
        foreach (var index in type.GetDeclaredIndexes().ToList())
        {
            if (index.Properties[0].Name != TenantColumn.Name)
            {
                Replace(type, index);
            }
        }
    }

    private static void Replace(IMutableEntityType type, IMutableIndex index)
    {
        List<IMutableProperty> properties = [type.GetProperty(TenantColumn.Name), .. index.Properties];
        type.RemoveIndex(index);
        var replacement = type.FindIndex(properties) ?? Add(type, index.Name, properties);
        replacement.IsUnique = index.IsUnique;
        replacement.IsDescending = Descending(index.IsDescending, properties.Count);
        foreach (var annotation in index.GetAnnotations())
        {
            replacement.SetAnnotation(annotation.Name, annotation.Value);
        }
    }

    private static IMutableIndex Add(IMutableEntityType type, string? name, List<IMutableProperty> properties)
        => name is null ? type.AddIndex(properties) : type.AddIndex(properties, name);

    /// <summary>Null means all ascending, an empty list all descending.</summary>
    private static bool[]? Descending(IReadOnlyList<bool>? given, int count) => given switch
    {
        null => null,
        { Count: 0 } => [false, .. Enumerable.Repeat(true, count - 1)],
        _ => [false, .. given],
    };
}
