using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data;

/// <summary>Small helpers for editing through forms.</summary>
public static class TenantDbContextExtensions
{
    /// <summary>
    /// Says which version of an entity the person had on the screen. When somebody saved meanwhile, the next save is
    /// refused with a <see cref="DbUpdateConcurrencyException"/>.
    /// </summary>
    public static void ExpectVersion<TEntity>(this TenantDbContext session, TEntity entity, long version)
        where TEntity : class, IVersioned
    {
        var entry = session.Entry(entity);
        entry.Property(nameof(IVersioned.Version)).OriginalValue = version;
    }
}
