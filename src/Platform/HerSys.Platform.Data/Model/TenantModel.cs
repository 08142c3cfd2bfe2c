using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HerSys.Platform.Data.Model;

/// <summary>
/// The last step of building the model: gives every entity its tenant, in the column, in keys, foreign keys and
/// indexes, and in the query filter. Modules write none of it.
/// </summary>
internal static class TenantModel
{
    public static void Apply(ModelBuilder builder, TenantDbContext context)
    {
        var types = builder.Model.GetEntityTypes().Where(HasTable).ToList();
        types.ForEach(TenantModelGuard.Check);
        types.ForEach(type => TenantProperties.Add(type, context));
        types.ForEach(TenantKeys.PrefixNaturalKey);
        types.ForEach(TenantForeignKeys.Prefix);
        types.ForEach(TenantKeys.RemoveUnused);
        types.ForEach(TenantIndexes.Prefix);
    }

    private static bool HasTable(IMutableEntityType type)
        => !type.IsOwned() && type.FindPrimaryKey() is not null && type.GetTableName() is not null;
}
