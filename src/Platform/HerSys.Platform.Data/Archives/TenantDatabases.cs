using HerSys.Platform.Data.Migrations;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Archives;

/// <summary>What the platform does to a tenant's rows as a whole.</summary>
internal sealed class TenantDatabases(TenantMigrator migrator, TenantArchive archive) : ITenantDatabases
{
    public string Fingerprint => migrator.Fingerprint;

    public Task MigrateAsync(ShellSettings tenant, CancellationToken cancellationToken = default)
        => migrator.MigrateAsync(tenant, cancellationToken);

    public Task ExportAsync(ShellSettings tenant, Stream output, CancellationToken cancellationToken = default)
        => archive.ExportAsync(tenant, output, cancellationToken);

    public Task EraseAsync(ShellSettings tenant, CancellationToken cancellationToken = default)
        => archive.EraseAsync(tenant, cancellationToken);
}
