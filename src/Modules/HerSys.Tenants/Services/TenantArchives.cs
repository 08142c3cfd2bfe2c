using HerSys.Platform.Data.Catalog;
using HerSys.Platform.Shells;
using Microsoft.Extensions.Configuration;

namespace HerSys.Tenants.Services;

/// <summary>Where archives of removed tenants are kept, out of reach of the web.</summary>
public sealed class TenantArchives(IConfiguration configuration, TimeProvider clock)
{
    /// <summary>A new archive file for a tenant.</summary>
    public FileStream Create(ShellSettings tenant)
    {
        var folder = Directory.CreateDirectory(Path.Combine(DataFolder.Of(configuration), "archives"));
        return new FileStream(Path.Combine(folder.FullName, $"{tenant.Name}-{clock.GetUtcNow():yyyyMMddHHmmss}.zip"), FileMode.CreateNew);
    }
}
