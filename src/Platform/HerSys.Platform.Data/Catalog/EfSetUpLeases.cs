using HerSys.Platform.Data.Catalog.Rows;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Catalog;

/// <summary>Leases in the host database, one statement each.</summary>
internal sealed class EfSetUpLeases(CatalogContexts contexts, HostDataOptions host, TimeProvider clock) : ISetUpLeases
{
    private readonly ProcessMark mark = new();

    // Only there do all processes run on this machine, and an id says whether one lives.
    private bool IsOneMachine => host.Catalog.Provider == DatabaseProvider.Sqlite;

    public async Task<bool> TryTakeAsync(string tenantId, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        await using var session = contexts.CreateDbContext();
        await ForgetTheDeadAsync(session, tenantId, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var until = now + duration;
        var taken = await session.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "SetUpLeases" AS lease ("TenantId", "Holder", "HeldUntil") VALUES ({tenantId}, {mark.Own}, {until})
            ON CONFLICT ("TenantId") DO UPDATE SET "Holder" = excluded."Holder", "HeldUntil" = excluded."HeldUntil"
            WHERE lease."HeldUntil" < {now}
            """,
            cancellationToken);
        return taken == 1;
    }

    public async Task RenewAsync(string tenantId, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        var until = clock.GetUtcNow() + duration;
        await using var session = contexts.CreateDbContext();
        await Own(session, tenantId).ExecuteUpdateAsync(set => set.SetProperty(row => row.HeldUntil, until), cancellationToken);
    }

    public async Task EndAsync(string tenantId)
    {
        await using var session = contexts.CreateDbContext();
        await Own(session, tenantId).ExecuteDeleteAsync();
    }

    public async Task<bool> IsHeldAsync(string tenantId, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        await using var session = contexts.CreateDbContext();
        await ForgetTheDeadAsync(session, tenantId, cancellationToken);
        return await session.Set<SetUpLeaseRow>().AnyAsync(row => row.TenantId == tenantId && row.HeldUntil >= now, cancellationToken);
    }

    private async Task ForgetTheDeadAsync(CatalogDbContext session, string tenantId, CancellationToken cancellationToken)
    {
        if (!IsOneMachine)
        {
            return;
        }

        var holder = await session.Set<SetUpLeaseRow>().Where(row => row.TenantId == tenantId).Select(row => row.Holder).SingleOrDefaultAsync(cancellationToken);
        if (holder is not null && ProcessMark.IsGone(holder))
        {
            await session.Set<SetUpLeaseRow>().Where(row => row.TenantId == tenantId && row.Holder == holder).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private IQueryable<SetUpLeaseRow> Own(CatalogDbContext session, string tenantId)
    {
        var own = mark.Own;
        return session.Set<SetUpLeaseRow>().Where(row => row.TenantId == tenantId && row.Holder == own);
    }
}
