namespace HerSys.Platform.Modules;

/// <summary>
/// Says to which feature a startup, controller, action, view component or background task belongs.
/// Without it the type belongs to the feature that has the module's id.
/// </summary>
/// <param name="id">The feature's id.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class FeatureAttribute(string id) : Attribute
{
    /// <summary>The feature's id.</summary>
    public string Id => id;
}
