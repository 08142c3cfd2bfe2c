using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Catalog;

/// <summary>
/// Writes to the catalogue one after another, over all nodes. So what was looked up before a write still holds, and
/// sequence numbers of changes become visible in their order: a node that follows them misses none.
/// </summary>
internal sealed class CatalogWriter(CatalogContexts contexts)
{
    /// <summary>Any constant that nothing else in the database uses.</summary>
    private const long LockKey = 0x48455253_59530002;

    public async Task<T> WriteAsync<T>(Func<CatalogDbContext, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var session = contexts.CreateDbContext();

        // On SQLite this is BEGIN IMMEDIATE, which is the lock.
        await using var transaction = await session.Database.BeginTransactionAsync(cancellationToken);
        if (session.Database.IsNpgsql())
        {
            await session.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockKey})", cancellationToken);
        }

        var result = await work(session);
        await session.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }
}
