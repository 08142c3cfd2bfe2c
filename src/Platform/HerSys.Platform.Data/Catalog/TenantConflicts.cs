using HerSys.Platform.Data.Catalog.Rows;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Catalog;

/// <summary>Looks for what another tenant has already. Exact, since writers of the catalogue wait for one another.</summary>
internal static class TenantConflicts
{
    /// <exception cref="TenantConflictException">Name or address is taken.</exception>
    public static async Task CheckAsync(CatalogDbContext session, ShellSettings settings, CancellationToken cancellationToken)
    {
        if (await session.Tenants.AnyAsync(row => row.Name == settings.Name && row.Id != settings.Id, cancellationToken))
        {
            throw new TenantConflictException(nameof(ShellSettings.Name), $"A tenant named '{settings.Name}' exists.");
        }

        foreach (var address in TenantRows.Addresses(settings))
        {
            if (await IsTakenAsync(session, address, cancellationToken))
            {
                var property = address.Host.Length > 0 ? nameof(ShellSettings.UrlHosts) : nameof(ShellSettings.UrlPrefix);
                throw new TenantConflictException(property, $"Another tenant answers at host '{address.Host}', prefix '{address.Prefix}'.");
            }
        }
    }

    /// <exception cref="TenantConflictException">Somebody changed or removed the tenant meanwhile.</exception>
    public static async Task<TenantRow> FindCurrentAsync(
        CatalogDbContext session,
        ShellSettings settings,
        CancellationToken cancellationToken)
    {
        var row = await session.Tenants.SingleOrDefaultAsync(row => row.Id == settings.Id, cancellationToken);
        return row is not null && row.Version == settings.Version
            ? row
            : throw new TenantConflictException(nameof(ShellSettings.Version), $"Tenant '{settings.Name}' was changed meanwhile.");
    }

    private static Task<bool> IsTakenAsync(CatalogDbContext session, TenantAddressRow address, CancellationToken cancellationToken)
        => session.Addresses.AnyAsync(
            row => row.Host == address.Host && row.Prefix == address.Prefix && row.TenantId != address.TenantId,
            cancellationToken);
}
