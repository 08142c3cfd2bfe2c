using System.Reflection;

namespace HerSys.Platform.Modules;

/// <summary>A feature as declared by its module's manifest.</summary>
/// <param name="Id">Unique id.</param>
/// <param name="Module">Id of the module or theme that carries it.</param>
/// <param name="Name">Japanese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Description">Japanese description.</param>
/// <param name="DescriptionEn">English description.</param>
/// <param name="Category">Heading under which it is listed.</param>
/// <param name="Dependencies">Direct dependencies.</param>
/// <param name="DefaultTenantOnly">Only for the operator's tenant.</param>
/// <param name="EnabledByDependencyOnly">Never switched on by hand.</param>
/// <param name="IsAlwaysEnabled">On everywhere.</param>
/// <param name="IsTheme">Whether it is a theme.</param>
/// <param name="Assembly">The assembly that carries it.</param>
public sealed record FeatureInfo(
    string Id,
    string Module,
    string Name,
    string NameEn,
    string Description,
    string DescriptionEn,
    string Category,
    IReadOnlyList<string> Dependencies,
    bool DefaultTenantOnly,
    bool EnabledByDependencyOnly,
    bool IsAlwaysEnabled,
    bool IsTheme,
    Assembly Assembly);
