using HerSys.Platform.Security;

namespace HerSys.Users.Contracts;

/// <summary>The permissions of this module, for attributes and menus.</summary>
public static class UserPermissions
{
    /// <summary>Name of <see cref="ManageUsersPermission"/>.</summary>
    public const string ManageUsers = nameof(ManageUsers);

    /// <summary>Name of <see cref="ManageOwnUsersPermission"/>.</summary>
    public const string ManageOwnUsers = nameof(ManageOwnUsers);

    /// <summary>Name of <see cref="ReviewApplicationsPermission"/>.</summary>
    public const string ReviewApplications = "ReviewAccountApplications";

    /// <summary>Name of <see cref="ManageOrganisationsPermission"/>.</summary>
    public const string ManageOrganisations = nameof(ManageOrganisations);

    /// <summary>Name of <see cref="ManageRolesPermission"/>.</summary>
    public const string ManageRoles = nameof(ManageRoles);

    /// <summary>Name of <see cref="UseApiTokensPermission"/>.</summary>
    public const string UseApiTokens = nameof(UseApiTokens);

    /// <summary>All people of the tenant.</summary>
    public static Permission ManageUsersPermission { get; } =
        new(ManageUsers, "すべての組織の利用者を管理する", "Manage the people of all organisations");

    /// <summary>The people of the own organisation (システム利用管理者).</summary>
    public static Permission ManageOwnUsersPermission { get; } =
        new(ManageOwnUsers, "自分の組織の利用者を管理する", "Manage the people of the own organisation", ManageUsersPermission);

    /// <summary>Accept or refuse account applications (アカウントの申込み).</summary>
    public static Permission ReviewApplicationsPermission { get; } =
        new(ReviewApplications, "アカウントの申込みを承認する", "Decide on account applications", ManageUsersPermission);

    /// <summary>Add and change organisations.</summary>
    public static Permission ManageOrganisationsPermission { get; } =
        new(ManageOrganisations, "組織を管理する", "Manage organisations");

    /// <summary>Say what roles may do.</summary>
    public static Permission ManageRolesPermission { get; } =
        new(ManageRoles, "役割ごとの権限を決める", "Decide what roles may do");

    /// <summary>Make tokens by which programs act for oneself.</summary>
    public static Permission UseApiTokensPermission { get; } =
        new(UseApiTokens, "プログラムのためのトークンを作る", "Make tokens for programs");
}
