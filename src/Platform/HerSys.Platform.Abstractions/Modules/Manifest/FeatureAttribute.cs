namespace HerSys.Platform.Modules.Manifest;

/// <summary>Declares a feature (機能): the unit that is switched on or off for a tenant.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public class FeatureAttribute : Attribute
{
    /// <summary>The id, unique in the process, for example <c>HerSys.Reporting</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name shown to administrators, in Japanese.</summary>
    public required string Name { get; init; }

    /// <summary>The name shown to administrators, in English.</summary>
    public required string NameEn { get; init; }

    /// <summary>What a tenant gains by switching it on, one sentence in Japanese.</summary>
    public string Description { get; init; } = "";

    /// <summary>The same sentence in English.</summary>
    public string DescriptionEn { get; init; } = "";

    /// <summary>The heading under which administrators find it.</summary>
    public string Category { get; init; } = "その他";

    /// <summary>Ids of the features without which this one cannot run.</summary>
    public string[] Dependencies { get; init; } = [];

    /// <summary>True where only the operator's tenant may have it.</summary>
    public bool DefaultTenantOnly { get; init; }

    /// <summary>True where nobody switches it on by hand; it comes with a feature that needs it.</summary>
    public bool EnabledByDependencyOnly { get; init; }

    /// <summary>True where every tenant has it and nobody can switch it off.</summary>
    public bool IsAlwaysEnabled { get; init; }
}
