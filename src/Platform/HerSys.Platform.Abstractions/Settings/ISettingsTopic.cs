using System.Text.Json.Nodes;
using HerSys.Platform.Configuration;

namespace HerSys.Platform.Settings;

/// <summary>
/// A topic of the tenant's settings that is configuration: it stands under its name in the recipe step <c>settings</c>.
/// Topics that only the system writes, or that speak of days and events, are none.
/// </summary>
public interface ISettingsTopic
{
    /// <summary>Name in the step, such as <c>CaseSettings</c>.</summary>
    string Name { get; }

    /// <summary>Name of the permission that changing it takes.</summary>
    string Permission { get; }

    /// <summary>All settings of the topic.</summary>
    Task<JsonObject> ExportAsync(CancellationToken cancellationToken);

    /// <summary>What the settings would change; those that are not named stay. Nothing is changed.</summary>
    Task<ConfigurationComparison> CompareAsync(JsonObject settings, CancellationToken cancellationToken);

    /// <summary>Stores what <see cref="CompareAsync"/> shows.</summary>
    Task ApplyAsync(JsonObject settings, CancellationToken cancellationToken);
}
