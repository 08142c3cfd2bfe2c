using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;

namespace HerSys.Tenants.Services;

/// <summary>Removes a tenant after its archive is on the disk.</summary>
public sealed class RemoveTenant(AuditedTenants tenants, TenantArchives archives)
{
    /// <summary>Archives and removes.</summary>
    /// <returns>Name of the archive's file.</returns>
    /// <exception cref="TenantRefusedException">The tenant is in service; no archive is left behind.</exception>
    public async Task<string> ExecuteAsync(ShellSettings tenant)
    {
        var archive = archives.Create(tenant);
        try
        {
            await using (archive)
            {
                // Not broken off by somebody who closes the page.
                await tenants.RemoveAsync(tenant.Name, archive, CancellationToken.None);
            }
        }
        catch (TenantRefusedException)
        {
            // Nothing was taken out: an empty archive would only pass for one.
            File.Delete(archive.Name);
            throw;
        }

        return Path.GetFileName(archive.Name);
    }
}
