using HerSys.Platform.Navigation;
using HerSys.Users.Contracts;

namespace HerSys.Users;

/// <summary>The module's entries under 管理.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void Build(NavigationBuilder builder) => builder
        .Add(Entry("アカウントの申込み", "/users/applications", "inbox", UserPermissions.ReviewApplications, 100))
        .Add(Entry("利用者", "/users", "people", UserPermissions.ManageOwnUsers, 110))
        .Add(Entry("組織", "/organisations", "hotel", UserPermissions.ManageOrganisations, 120))
        .Add(Entry("役割と権限", "/roles", "lock", UserPermissions.ManageRoles, 130))
        .Add(Entry("ログインの守り", "/users/sign-in", "shield", UserPermissions.ManageUsers, 140));

    private static NavigationItem Entry(string text, string path, string icon, string permission, int position) =>
        new(text, path, icon, permission, position, NavigationGroup.Administration);
}
