namespace HerSys.Platform.Modules;

/// <summary>Glue between features: the startup runs only in tenants where all the named features are on.</summary>
/// <param name="ids">Ids of the features that must be on besides the startup's own.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequireFeaturesAttribute(params string[] ids) : Attribute
{
    /// <summary>Ids of the features that must be on besides the startup's own.</summary>
    public IReadOnlyList<string> Ids => ids;
}
