namespace HerSys.Platform.Shells;

/// <summary>The host catalogue: which tenants there are and where their rows live.</summary>
public interface ITenantCatalog
{
    /// <summary>Creates or upgrades the catalogue's own tables.</summary>
    Task MigrateAsync(CancellationToken cancellationToken = default);

    /// <summary>Names, without changing anything, the classes of migrations that the catalogue still needs.</summary>
    Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken = default);

    /// <summary>All tenants with their databases, features and profiles, in one query each.</summary>
    Task<IReadOnlyList<ShellSettings>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>One tenant by name, or null.</summary>
    Task<ShellSettings?> FindAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>A page of tenants by name, municipality code or display name, ordered by name.</summary>
    Task<TenantPage> SearchAsync(TenantQuery query, CancellationToken cancellationToken = default);

    /// <summary>Adds a tenant and notes the change.</summary>
    /// <exception cref="TenantConflictException">Name, prefix or host is taken.</exception>
    Task<ShellSettings> AddAsync(ShellSettings settings, CancellationToken cancellationToken = default);

    /// <summary>Stores a changed tenant and notes the change.</summary>
    /// <exception cref="TenantConflictException">Somebody changed it meanwhile, or prefix or host is taken.</exception>
    Task<ShellSettings> UpdateAsync(ShellSettings settings, CancellationToken cancellationToken = default);

    /// <summary>Forgets a tenant and notes the change. Its rows must be gone already.</summary>
    Task RemoveAsync(ShellSettings settings, CancellationToken cancellationToken = default);

    /// <summary>Changes after a sequence number, oldest first, so that every node can follow.</summary>
    Task<IReadOnlyList<ShellChange>> ChangesSinceAsync(long sequence, CancellationToken cancellationToken = default);

    /// <summary>The databases that tenants may live in; the first one is the default.</summary>
    Task<IReadOnlyList<DatabaseInfo>> ListDatabasesAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds a database or changes how it is reached.</summary>
    Task SaveDatabaseAsync(DatabaseInfo database, CancellationToken cancellationToken = default);

    /// <summary>All feature profiles.</summary>
    Task<IReadOnlyList<FeatureProfile>> ListProfilesAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds or replaces a feature profile.</summary>
    Task SaveProfileAsync(FeatureProfile profile, CancellationToken cancellationToken = default);
}
