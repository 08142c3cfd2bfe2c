using HerSys.Platform.Shells;
using Microsoft.Extensions.Configuration;
using Microsoft.AspNetCore.Hosting;

namespace HerSys.Tenants.Services;

/// <summary>Where archives of removed tenants are kept, out of reach of the web.</summary>
public sealed class TenantArchives(IConfiguration configuration, IWebHostEnvironment environment, TimeProvider clock)
{
    /// <summary>A new archive file for a tenant.</summary>
    public FileStream Create(ShellSettings tenant)
    {
        var data = Path.Combine(environment.ContentRootPath, configuration["HerSys:Data:Path"] ?? "App_Data");
        var folder = Directory.CreateDirectory(Path.Combine(data, "archives"));
        return new FileStream(Path.Combine(folder.FullName, $"{tenant.Name}-{clock.GetUtcNow():yyyyMMddHHmmss}.zip"), FileMode.CreateNew);
    }
}
