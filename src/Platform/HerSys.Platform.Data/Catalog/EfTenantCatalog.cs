using HerSys.Platform.Data.Catalog.Rows;
using HerSys.Platform.Data.Migrations;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Catalog;

/// <summary>The host catalogue in the host database.</summary>
internal sealed class EfTenantCatalog(
    CatalogContexts contexts,
    CatalogWriter writer,
    DatabaseList databases,
    MigrationRunner migrations,
    TimeProvider clock) : ITenantCatalog
{
    private const int MaxPage = 200;

    private static readonly MigrationSet Set = MigrationSet.Of(typeof(CatalogMigrations));

    public Task MigrateAsync(CancellationToken cancellationToken = default)
        => migrations.MigrateAsync(contexts.Target, Set, cancellationToken);

    public Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken = default)
        => migrations.PendingAsync(contexts.Target, Set, cancellationToken);

    public async Task<IReadOnlyList<ShellSettings>> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var session = contexts.CreateDbContext();
        return await ReadAsync(session, session.Tenants.OrderBy(row => row.Name), cancellationToken);
    }

    public async Task<ShellSettings?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        await using var session = contexts.CreateDbContext();
        var found = await ReadAsync(session, session.Tenants.Where(row => row.Name == name), cancellationToken);
        return found.SingleOrDefault();
    }

    public async Task<TenantPage> SearchAsync(TenantQuery query, CancellationToken cancellationToken = default)
    {
        await using var session = contexts.CreateDbContext();
        var size = Math.Clamp(query.Size, 1, MaxPage);
        var names = await TenantSearch.Apply(session.Tenants, query)
            .Select(row => row.Name)
            .Take(size + 1)
            .ToListAsync(cancellationToken);
        var page = names.Take(size).ToList();
        var rows = session.Tenants.Where(row => page.Contains(row.Name)).OrderBy(row => row.Name);
        var items = await ReadAsync(session, rows, cancellationToken);
        return new TenantPage(items, names.Count > size ? page[^1] : null);
    }

    public Task<ShellSettings> AddAsync(ShellSettings settings, CancellationToken cancellationToken = default)
        => writer.WriteAsync(
            async session =>
            {
                await TenantConflicts.CheckAsync(session, settings, cancellationToken);
                session.Add(TenantRows.ToRow(settings, clock.GetUtcNow()));
                return await FinishAsync(session, settings, ShellChangeKind.Added, cancellationToken);
            },
            cancellationToken);

    public Task<ShellSettings> UpdateAsync(ShellSettings settings, CancellationToken cancellationToken = default)
        => writer.WriteAsync(
            async session =>
            {
                var row = await TenantConflicts.FindCurrentAsync(session, settings, cancellationToken);
                await TenantConflicts.CheckAsync(session, settings, cancellationToken);
                TenantRows.Update(row, settings);
                await ForgetListsAsync(session, settings.Id, cancellationToken);
                return await FinishAsync(session, settings, ShellChangeKind.Updated, cancellationToken);
            },
            cancellationToken);

    public Task RemoveAsync(ShellSettings settings, CancellationToken cancellationToken = default)
        => writer.WriteAsync(
            async session =>
            {
                session.Remove(await TenantConflicts.FindCurrentAsync(session, settings, cancellationToken));
                Note(session, settings, ShellChangeKind.Removed);
                return settings;
            },
            cancellationToken);

    public async Task<IReadOnlyList<ShellChange>> ChangesSinceAsync(long sequence, CancellationToken cancellationToken = default)
    {
        await using var session = contexts.CreateDbContext();
        return await session.Changes.Where(row => row.Sequence > sequence)
            .OrderBy(row => row.Sequence)
            .Select(row => new ShellChange(row.Sequence, row.Tenant, row.Kind))
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<DatabaseInfo>> ListDatabasesAsync(CancellationToken cancellationToken = default)
    {
        await using var session = contexts.CreateDbContext();
        return await databases.ReadAsync(session, cancellationToken);
    }

    public Task SaveDatabaseAsync(DatabaseInfo database, CancellationToken cancellationToken = default)
        => writer.WriteAsync(
            async session =>
            {
                await databases.SaveAsync(session, database, cancellationToken);
                return database;
            },
            cancellationToken);

    public async Task<IReadOnlyList<FeatureProfile>> ListProfilesAsync(CancellationToken cancellationToken = default)
    {
        await using var session = contexts.CreateDbContext();
        var rows = await session.Profiles.AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancellationToken);
        return [.. rows.Select(FeatureProfileRows.FromRow)];
    }

    public Task SaveProfileAsync(FeatureProfile profile, CancellationToken cancellationToken = default)
        => writer.WriteAsync(
            async session =>
            {
                await FeatureProfileRows.SaveAsync(session, profile, cancellationToken);
                return profile;
            },
            cancellationToken);

    private async Task<IReadOnlyList<ShellSettings>> ReadAsync(
        CatalogDbContext session,
        IQueryable<TenantRow> tenants,
        CancellationToken cancellationToken)
        => await new TenantReader(session, await databases.ReadAsync(session, cancellationToken)).ReadAsync(tenants, cancellationToken);

    private async Task<ShellSettings> FinishAsync(
        CatalogDbContext session,
        ShellSettings settings,
        ShellChangeKind kind,
        CancellationToken cancellationToken)
    {
        session.AddRange(TenantRows.Addresses(settings));
        session.AddRange(TenantRows.Features(settings));
        session.AddRange(TenantRows.Profiles(settings));
        Note(session, settings, kind);
        await session.SaveChangesAsync(cancellationToken);
        var stored = await ReadAsync(session, session.Tenants.Where(row => row.Id == settings.Id), cancellationToken);
        return stored.Single();
    }

    private static async Task ForgetListsAsync(CatalogDbContext session, string tenantId, CancellationToken cancellationToken)
    {
        await session.Addresses.Where(row => row.TenantId == tenantId).ExecuteDeleteAsync(cancellationToken);
        await session.Features.Where(row => row.TenantId == tenantId).ExecuteDeleteAsync(cancellationToken);
        await session.TenantProfiles.Where(row => row.TenantId == tenantId).ExecuteDeleteAsync(cancellationToken);
    }

    private void Note(CatalogDbContext session, ShellSettings settings, ShellChangeKind kind)
        => session.Add(new ShellChangeRow { Tenant = settings.Name, Kind = kind, ChangedAt = clock.GetUtcNow() });
}
