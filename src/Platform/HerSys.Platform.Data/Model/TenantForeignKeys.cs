using Microsoft.EntityFrameworkCore.Metadata;

namespace HerSys.Platform.Data.Model;

/// <summary>
/// Makes every foreign key carry the tenant: the database checks foreign keys without looking at row-level security,
/// so a plain key would accept a parent of another tenant.
/// </summary>
internal static class TenantForeignKeys
{
    public static void Prefix(IMutableEntityType type)
    {
        foreach (var key in type.GetDeclaredForeignKeys().ToList())
        {
            if (!key.IsOwnership && key.Properties.All(property => property.Name != TenantColumn.Name))
            {
                Prefix(type, key);
            }
        }
    }

    private static void Prefix(IMutableEntityType type, IMutableForeignKey key)
    {
        var principal = key.PrincipalKey.DeclaringEntityType;
        var principalProperties = WithTenant(principal, key.PrincipalKey.Properties);
        var principalKey = principal.FindKey(principalProperties) ?? principal.AddKey(principalProperties);
        key.SetProperties(WithTenant(type, key.Properties), principalKey);
    }

    private static List<IMutableProperty> WithTenant(IMutableEntityType type, IReadOnlyList<IMutableProperty> properties)
        => [type.GetProperty(TenantColumn.Name), .. properties.Where(property => property.Name != TenantColumn.Name)];
}
