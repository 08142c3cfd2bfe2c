using Microsoft.AspNetCore.Authorization;

namespace HerSys.Platform.Security;

/// <summary>The route needs a permission, decided by the tenant.</summary>
public sealed class RequirePermissionAttribute : AuthorizeAttribute
{
    /// <summary>What the names of permission policies begin with.</summary>
    public const string PolicyPrefix = "permission:";

    /// <param name="permission">Name of the permission.</param>
    public RequirePermissionAttribute(string permission)
        : base(PolicyPrefix + permission)
    {
        Permission = permission;
    }

    /// <summary>Name of the permission.</summary>
    public string Permission { get; }
}
