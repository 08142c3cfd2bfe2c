using HerSys.Platform.Data.Connections;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Migrations;

/// <summary>Brings the databases of tenants to the version of the program's modules.</summary>
internal sealed class TenantMigrator
{
    private readonly MigrationRunner runner;
    private readonly MigrationSet set;

    public TenantMigrator(MigrationRunner runner, HostConnections connections)
    {
        this.runner = runner;
        set = MigrationSet.Discover(connections.Modules.Assemblies);
    }

    /// <summary>Differs when any class or its latest version does.</summary>
    public string Fingerprint => field ??= set.Fingerprint();

    /// <summary>
    /// Upgrades the database of a tenant, and with it those of all tenants in the same database. Costs one query when
    /// nothing is to do; several callers and processes wait for one another.
    /// </summary>
    /// <exception cref="MigrationException">A step failed; the message names class, step and cause.</exception>
    public Task MigrateAsync(ShellSettings tenant, CancellationToken cancellationToken)
        => runner.MigrateAsync(TargetOf(tenant), set, cancellationToken);

    /// <summary>The classes that the tenant's database still needs.</summary>
    public Task<IReadOnlyList<string>> PendingAsync(ShellSettings tenant, CancellationToken cancellationToken)
        => runner.PendingAsync(TargetOf(tenant), set, cancellationToken);

    private static MigrationTarget TargetOf(ShellSettings tenant)
    {
        var database = tenant.Database;
        var role = database.Provider == DatabaseProvider.PostgreSql
            ? database.AppRole ?? PostgresTenantInterceptor.DefaultAppRole
            : null;
        return new MigrationTarget(database.Provider, tenant.ConnectionString, role);
    }
}
