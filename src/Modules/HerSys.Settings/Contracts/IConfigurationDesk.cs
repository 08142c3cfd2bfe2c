using HerSys.Platform.Tenants;
using HerSys.Users.Contracts;

namespace HerSys.Settings.Contracts;

/// <summary>The tenant's configuration for programs, such as the command line: export, compare, apply.</summary>
public interface IConfigurationDesk
{
    /// <summary>The whole configuration as a recipe in JSON.</summary>
    Task<string> ExportAsync(CancellationToken cancellationToken = default);

    /// <summary>What a file would change. Nothing is changed.</summary>
    /// <exception cref="UserRefusedException">The file as a whole cannot be used.</exception>
    Task<ConfigurationPreview> CompareAsync(string json, CancellationToken cancellationToken = default);

    /// <summary>Applies a file and keeps the configuration before it; a file by which nothing changes is not kept.</summary>
    /// <param name="fileName">Name of the file, for the history.</param>
    /// <param name="json">The file.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What was changed and what was passed over.</returns>
    /// <exception cref="UserRefusedException">The file as a whole cannot be used, or the configuration changed meanwhile.</exception>
    /// <exception cref="TenantRefusedException">All but the features is applied; these could not be switched.</exception>
    Task<ConfigurationPreview> ApplyAsync(string fileName, string json, CancellationToken cancellationToken = default);
}
