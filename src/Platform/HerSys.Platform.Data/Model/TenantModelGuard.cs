using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HerSys.Platform.Data.Model;

/// <summary>Refuses mappings that would put rows outside of the tenant's fence, with what to do instead.</summary>
internal static class TenantModelGuard
{
    public static void Check(IMutableEntityType type)
    {
        if (type.BaseType is { } parent && type.GetTableName() != parent.GetTableName())
        {
            throw Refused(type, "maps a derived class to a table of its own; keep the hierarchy in one table.");
        }

        if (type.GetDeclaredKeys().Any(IsDeclaredAlternateKey))
        {
            throw Refused(type, "has an alternate key; use a unique index, which is unique within the tenant.");
        }

        foreach (var key in type.GetDeclaredForeignKeys())
        {
            CheckForeignKey(type, key);
        }

        foreach (var owned in type.GetDeclaredReferencingForeignKeys().Where(key => key.IsOwnership))
        {
            CheckOwned(type, owned.DeclaringEntityType);
        }
    }

    private static bool IsDeclaredAlternateKey(IMutableKey key)
        => !key.IsPrimaryKey() && !key.GetReferencingForeignKeys().Any();

    private static void CheckForeignKey(IMutableEntityType type, IMutableForeignKey key)
    {
        if (key.DeleteBehavior == DeleteBehavior.SetNull)
        {
            throw Refused(type, "uses OnDelete(SetNull), which would null the tenant too; use ClientSetNull or Restrict.");
        }
    }

    private static void CheckOwned(IMutableEntityType type, IMutableEntityType owned)
    {
        if (!owned.IsMappedToJson() && owned.GetTableName() != type.GetTableName())
        {
            throw Refused(type, $"owns {owned.ShortName()} in a table of its own; make it an entity, or use ToJson().");
        }
    }

    private static InvalidOperationException Refused(IMutableEntityType type, string reason)
        => new($"The mapping of {type.DisplayName()} {reason}");
}
