using HerSys.Platform.Modules;

namespace HerSys.Tenants.ViewModels;

/// <summary>A feature as the operator sees it for one tenant.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="IsOn">Whether it is on.</param>
/// <param name="IsFixed">Whether it is always on, or comes and goes with others.</param>
/// <param name="IsAllowed">Whether the tenant's profiles allow it.</param>
public sealed record TenantFeatureRow(FeatureInfo Feature, bool IsOn, bool IsFixed, bool IsAllowed);
