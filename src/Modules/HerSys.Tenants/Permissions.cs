using HerSys.Platform.Security;

namespace HerSys.Tenants;

/// <summary>Permissions of tenant administration.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Name of the permission to see and change tenants.</summary>
    public const string ManageTenants = nameof(ManageTenants);

    private static readonly Permission Manage = new(ManageTenants, "テナントを管理する", "Manage tenants");

    /// <inheritdoc />
    public IEnumerable<Permission> GetPermissions() => [Manage];

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetStereotypes() => [new(RoleNames.Operator, Manage)];
}
