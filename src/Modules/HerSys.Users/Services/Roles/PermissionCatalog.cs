using HerSys.Platform.Modules;
using HerSys.Platform.Security;

namespace HerSys.Users.Services.Roles;

/// <summary>All permissions of the features that are on in the tenant.</summary>
public sealed class PermissionCatalog(IEnumerable<IPermissionProvider> providers, IExtensionCatalog extensions)
{
    /// <summary>Permissions by feature, in the order of the features.</summary>
    public IReadOnlyList<PermissionGroup> Groups =>
    [
        .. providers
            .GroupBy(FeatureOf)
            .Select(group => new PermissionGroup(
                group.Key is null ? null : extensions.Find(group.Key),
                [.. group.SelectMany(provider => provider.GetPermissions()).DistinctBy(permission => permission.Name)]))
            .Where(group => group.Permissions.Count > 0),
    ];

    /// <summary>All permissions.</summary>
    public IEnumerable<Permission> All =>
        providers.SelectMany(provider => provider.GetPermissions()).DistinctBy(permission => permission.Name);

    /// <summary>What the features give to roles from the start.</summary>
    public IEnumerable<PermissionStereotype> Stereotypes => providers.SelectMany(provider => provider.GetStereotypes());

    private string? FeatureOf(IPermissionProvider provider) => extensions.FeatureOf(provider.GetType());
}
