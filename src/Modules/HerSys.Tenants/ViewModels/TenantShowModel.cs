using HerSys.Platform.Shells;

namespace HerSys.Tenants.ViewModels;

/// <summary>One tenant with everything that an operator can do to it.</summary>
public sealed class TenantShowModel
{
    /// <summary>The tenant.</summary>
    public required ShellSettings Tenant { get; init; }

    /// <summary>The form with names, addresses and profiles.</summary>
    public required TenantForm Form { get; init; }

    /// <summary>Its features.</summary>
    public required IReadOnlyList<TenantFeatureRow> Features { get; init; }

    /// <summary>Names of all feature profiles.</summary>
    public required IReadOnlyList<string> Profiles { get; init; }

    /// <summary>Names and captions of recipes for a set-up.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Recipes { get; init; }
}
