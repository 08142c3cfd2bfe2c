using HerSys.Platform.Modules;
using HerSys.Platform.Security;

namespace HerSys.Users.Services.Roles;

/// <summary>The permissions that a feature knows.</summary>
/// <param name="Feature">The feature; null for providers of the host.</param>
/// <param name="Permissions">Its permissions.</param>
public sealed record PermissionGroup(FeatureInfo? Feature, IReadOnlyList<Permission> Permissions);
