namespace HerSys.Platform.Shells;

/// <summary>What can be done to a tenant's rows as a whole.</summary>
public interface ITenantDatabases
{
    /// <summary>Names the set of migrations of this process; a database that has seen it needs no migration.</summary>
    string Fingerprint { get; }

    /// <summary>Creates or upgrades the tables of the tenant's database; does nothing where that was done.</summary>
    Task MigrateAsync(ShellSettings tenant, CancellationToken cancellationToken = default);

    /// <summary>
    /// Looks, without changing anything, whether the tenant's database can be reached and is up to date. Names the
    /// classes of migrations that are still to run; empty when there are none.
    /// </summary>
    Task<IReadOnlyList<string>> PendingAsync(ShellSettings tenant, CancellationToken cancellationToken = default);

    /// <summary>Writes all rows of the tenant as a zip archive of JSON lines, one file per table.</summary>
    Task ExportAsync(ShellSettings tenant, Stream output, CancellationToken cancellationToken = default);

    /// <summary>Deletes all rows of the tenant for good.</summary>
    Task EraseAsync(ShellSettings tenant, CancellationToken cancellationToken = default);
}
