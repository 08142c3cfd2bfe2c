using HerSys.Platform.Navigation;
using HerSys.Users.Contracts;

namespace HerSys.Users;

/// <summary>The module's entries under 管理.</summary>
public sealed class AdminMenu : INavigationProvider
{
    /// <inheritdoc />
    public void Build(NavigationBuilder builder) => builder
        .Add(Entry("アカウントの申込み", "/users/applications", "inbox", UserPermissions.ReviewApplications, 100, "医療機関などからの申込みを、受けるか断ります。"))
        .Add(Entry("利用者", "/users", "people", UserPermissions.ManageOwnUsers, 110, "アカウントを作り、職務を与え、異動を反映します。"))
        .Add(Entry("組織", "/organisations", "hotel", UserPermissions.ManageOrganisations, 120, "保健所、医療機関、宿泊療養施設を登録します。"))
        .Add(Entry("役割と権限", "/roles", "lock", UserPermissions.ManageRoles, 130, "役割ごとに、できることを決めます。"))
        .Add(Entry("ログインの守り", "/users/sign-in", "shield", UserPermissions.ManageUsers, 140, "まちがったログインを、何回まで許すかを決めます。"));

    private static NavigationItem Entry(string text, string path, string icon, string permission, int position, string description) =>
        new(text, path, icon, permission, position, NavigationGroup.Administration) { Section = AdministrationSection.People, Description = description };
}
