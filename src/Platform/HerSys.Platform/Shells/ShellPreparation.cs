using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Shells;

/// <summary>
/// Makes sure, before a tenant is first served, that its database has the tables of this version of the program. A
/// tenant whose migration fails becomes Invalid with the reason; the others go on.
/// </summary>
public sealed class ShellPreparation(ITenantDatabases databases, PreparedDatabases prepared, InvalidTenants invalid, ILogger<ShellPreparation> logger)
{
    /// <summary>Migrates the tenant's database if this process has not done so.</summary>
    /// <exception cref="ShellBuildException">The migration failed.</exception>
    public async Task PrepareAsync(ShellSettings settings)
    {
        if (prepared.Contains(settings))
        {
            return;
        }

        try
        {
            await databases.MigrateAsync(settings);
            prepared.Add(settings);
        }
        catch (Exception error)
        {
            logger.LogError(error, "Migration failed for tenant {Tenant}", settings.Name);
            await invalid.MarkAsync(settings, error.Message);
            throw new ShellBuildException($"The database of tenant '{settings.Name}' cannot be upgraded: {error.Message}", error);
        }
    }
}
