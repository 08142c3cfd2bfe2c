using System.Text.Json.Nodes;

namespace HerSys.Platform.Configuration;

/// <summary>
/// A part of the tenant's configuration (設定のひとまとまり) that is carried out as a step of a recipe, compared with such
/// a step, and brought in from one. Configuration says how the tenant works; records of people, accounts and
/// organisations are no configuration. A feature that registers a part registers the recipe step of the same name, too.
/// </summary>
public interface IConfigurationPart
{
    /// <summary>Name of the recipe step, such as <c>roles</c>.</summary>
    string Step { get; }

    /// <summary>What the part is called, in the user's language.</summary>
    string Title { get; }

    /// <summary>Smaller numbers come first, in the file and when it is brought in.</summary>
    int Order { get; }

    /// <summary>Name of the permission that changing the part takes; empty when the part asks for each line by itself.</summary>
    string Permission { get; }

    /// <summary>
    /// Whether the change cannot share the transaction of the tenant's database. Such a part is applied after the others
    /// have been committed.
    /// </summary>
    bool IsOutsideTransaction => false;

    /// <summary>What stands, as a step without its name. Equal configurations give equal steps; it holds no secrets.</summary>
    Task<JsonObject> ExportAsync(CancellationToken cancellationToken);

    /// <summary>What the step would change, and which lines of it are refused. Nothing is changed.</summary>
    Task<ConfigurationComparison> CompareAsync(JsonObject step, CancellationToken cancellationToken);

    /// <summary>Changes what <see cref="CompareAsync"/> shows, in the current unit of work; refused lines are passed over.</summary>
    Task ApplyAsync(JsonObject step, CancellationToken cancellationToken);

    /// <summary>The change is committed: what was kept of the old state may be forgotten.</summary>
    void Applied()
    {
    }
}
