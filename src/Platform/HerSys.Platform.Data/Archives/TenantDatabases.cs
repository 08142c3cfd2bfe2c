using HerSys.Platform.Data.Connections;
using HerSys.Platform.Data.Migrations;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Archives;

/// <summary>What the platform does to a tenant's rows as a whole.</summary>
internal sealed class TenantDatabases(TenantMigrator migrator, TenantArchive archive, HostConnections connections) : ITenantDatabases
{
    public string Fingerprint => migrator.Fingerprint;

    public Task MigrateAsync(ShellSettings tenant, CancellationToken cancellationToken = default)
        => migrator.MigrateAsync(tenant, cancellationToken);

    public async Task<IReadOnlyList<string>> PendingAsync(ShellSettings tenant, CancellationToken cancellationToken = default)
    {
        var pending = await migrator.PendingAsync(tenant, cancellationToken);
        if (pending.Count == 0)
        {
            // As the application does it: on PostgreSQL this takes on its role.
            await using var connection = await connections.OpenAsync(tenant, cancellationToken);
        }

        return pending;
    }

    public Task ExportAsync(ShellSettings tenant, Stream output, CancellationToken cancellationToken = default)
        => archive.ExportAsync(tenant, output, cancellationToken);

    public Task EraseAsync(ShellSettings tenant, CancellationToken cancellationToken = default)
        => archive.EraseAsync(tenant, cancellationToken);
}
