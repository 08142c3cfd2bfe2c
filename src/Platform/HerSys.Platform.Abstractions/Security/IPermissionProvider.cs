namespace HerSys.Platform.Security;

/// <summary>Tells which permissions a feature knows and who has them at first.</summary>
public interface IPermissionProvider
{
    /// <summary>All permissions of the feature.</summary>
    IEnumerable<Permission> GetPermissions();

    /// <summary>What roles are granted when the feature is installed.</summary>
    IEnumerable<PermissionStereotype> GetStereotypes();
}
