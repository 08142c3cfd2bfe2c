using Microsoft.AspNetCore.Authorization;

namespace HerSys.Platform.Mvc.Security;

/// <summary>The actor's duty must carry a permission.</summary>
/// <param name="Permission">Name of the permission.</param>
public sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;
