using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HerSys.Platform.Data.Model;

/// <summary>Puts the tenant in front of primary keys that two tenants could share.</summary>
internal static class TenantKeys
{
    /// <summary>A key with a Guid or a number drawn by the database is unique by itself; any other is not.</summary>
    public static void PrefixNaturalKey(IMutableEntityType type)
    {
        if (type.BaseType is not null || type.FindPrimaryKey() is not { } key || IsUniqueByItself(key))
        {
            return;
        }

        type.SetPrimaryKey([type.GetProperty(TenantColumn.Name), .. key.Properties]);
    }

    /// <summary>Removes what <see cref="PrefixNaturalKey"/> left behind once no foreign key uses it any more.</summary>
    public static void RemoveUnused(IMutableEntityType type)
    {
        foreach (var key in type.GetDeclaredKeys().ToList())
        {
            var isTenants = key.Properties.Any(property => property.Name == TenantColumn.Name);
            if (!key.IsPrimaryKey() && !isTenants)
            {
                type.RemoveKey(key);
            }
        }
    }

    private static bool IsUniqueByItself(IMutableKey key)
        => key.Properties.Any(property => property.ClrType == typeof(Guid))
            || (key.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } only] && IsInteger(only.ClrType));

    private static bool IsInteger(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(short);
}
