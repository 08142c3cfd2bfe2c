using HerSys.Platform.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace HerSys.Platform.Data;

/// <summary>Looks at what a save is about to write: the tenant must be the session's, versions go up.</summary>
internal static class TenantEntries
{
    public static void Prepare(TenantDbContext session)
    {
        foreach (var entry in session.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            {
                CheckTenant(entry, session.TenantId);
                RaiseVersion(entry);
            }
        }
    }

    private static void CheckTenant(EntityEntry entry, string tenantId)
    {
        if (entry.Metadata.FindProperty(TenantColumn.Name) is null)
        {
            return;
        }

        var property = entry.Property(TenantColumn.Name);
        if (!Equals(property.CurrentValue, tenantId) || !Equals(property.OriginalValue, tenantId))
        {
            throw new InvalidOperationException(
                $"A row of {entry.Metadata.DisplayName()} belongs to tenant '{property.CurrentValue}', the session to '{tenantId}'.");
        }
    }

    private static void RaiseVersion(EntityEntry entry)
    {
        if (entry.Entity is IVersioned && entry.State != EntityState.Deleted)
        {
            var version = entry.Property(nameof(IVersioned.Version));
            version.CurrentValue = entry.State == EntityState.Added ? 1L : (long)version.OriginalValue! + 1;
        }
    }
}
