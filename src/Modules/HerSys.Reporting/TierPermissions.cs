using HerSys.Platform.Security;

namespace HerSys.Reporting;

/// <summary>Who sets the nation's tiers.</summary>
public sealed class TierPermissions : IPermissionProvider
{
    /// <summary>Name of <see cref="Manage"/>.</summary>
    public const string ManageTiers = nameof(ManageTiers);

    /// <summary>Sets the tiers that every government inherits.</summary>
    public static Permission Manage { get; } = new(ManageTiers, "発生届の入力の優先順位を全国について決める", "Set the nation's tiers of the notification");

    /// <inheritdoc />
    public IEnumerable<Permission> GetPermissions() => [Manage];

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetStereotypes() => [new(RoleNames.Operator, Manage)];
}
