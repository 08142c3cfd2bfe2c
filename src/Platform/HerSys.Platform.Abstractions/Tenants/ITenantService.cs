using HerSys.Platform.Shells;

namespace HerSys.Platform.Tenants;

/// <summary>What an operator does with tenants; screens, REST and command line all go through it.</summary>
public interface ITenantService
{
    /// <summary>Creates a tenant, or returns the existing one when name, code and display name are the same.</summary>
    /// <exception cref="TenantRefusedException">A field is wrong or taken.</exception>
    Task<ShellSettings> CreateAsync(NewTenant tenant, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets a new or failed tenant up from a recipe. When a step fails the tenant is Invalid with the reason, and the
    /// set-up can be tried again.
    /// </summary>
    /// <returns>What the steps have to tell, such as the one-time link of the first administrator.</returns>
    /// <exception cref="TenantRefusedException">It is set up already, or the recipe is unknown or not allowed.</exception>
    Task<TenantSetupResult> SetupAsync(string name, string? recipe, CancellationToken cancellationToken = default);

    /// <summary>Changes display name, addresses or profiles.</summary>
    /// <exception cref="TenantRefusedException">A field is wrong or taken, or somebody changed the tenant meanwhile.</exception>
    Task<ShellSettings> EditAsync(string name, TenantEdit edit, CancellationToken cancellationToken = default);

    /// <summary>Puts a disabled tenant, or an invalid one that was set up before, into service.</summary>
    Task<ShellSettings> EnableAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Takes a tenant out of service; its data stays.</summary>
    Task<ShellSettings> DisableAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Writes an archive of a disabled tenant's rows, then removes rows and tenant for good.</summary>
    Task RemoveAsync(string name, Stream archive, CancellationToken cancellationToken = default);

    /// <summary>Switches features on and off; what they depend on comes with them.</summary>
    /// <exception cref="TenantRefusedException">A feature is unknown, not allowed by the profiles, or still needed.</exception>
    Task<ShellSettings> ChangeFeaturesAsync(
        string name,
        IReadOnlyCollection<string> enable,
        IReadOnlyCollection<string> disable,
        CancellationToken cancellationToken = default);

    /// <summary>Creates or upgrades the tables of a tenant's database.</summary>
    Task MigrateAsync(string name, CancellationToken cancellationToken = default);
}
