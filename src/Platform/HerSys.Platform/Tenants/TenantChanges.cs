using HerSys.Platform.Shells;

namespace HerSys.Platform.Tenants;

/// <summary>Writes a changed tenant into the catalogue, then into this node's table, and lets the old container go.</summary>
public sealed class TenantChanges(ITenantCatalog catalog, RunningShellTable table, IShellHost shells)
{
    /// <summary>Adds a tenant.</summary>
    public Task<ShellSettings> AddAsync(ShellSettings tenant, CancellationToken cancellationToken) =>
        ApplyAsync(() => catalog.AddAsync(tenant, cancellationToken));

    /// <summary>Stores a changed tenant.</summary>
    public Task<ShellSettings> UpdateAsync(ShellSettings tenant, CancellationToken cancellationToken) =>
        ApplyAsync(() => catalog.UpdateAsync(tenant, cancellationToken));

    /// <summary>Forgets a tenant.</summary>
    public async Task RemoveAsync(ShellSettings tenant, CancellationToken cancellationToken)
    {
        await catalog.RemoveAsync(tenant, cancellationToken);
        table.Remove(tenant.Name);
        await ReleaseAsync(tenant);
    }

    /// <summary>Lets a tenant's container go on this node.</summary>
    public Task ReleaseAsync(ShellSettings tenant) => shells.ReleaseAsync(tenant.Name);

    /// <summary>The settings with the features that follow from those selected.</summary>
    public ShellSettings Complete(ShellSettings tenant) => table.Complete(tenant);

    private async Task<ShellSettings> ApplyAsync(Func<Task<ShellSettings>> store)
    {
        try
        {
            var stored = table.Set(await store());
            await shells.ReleaseAsync(stored.Name);
            return stored;
        }
        catch (TenantConflictException conflict)
        {
            throw TenantRefusals.Conflict(conflict);
        }
    }
}
