using HerSys.Platform.Navigation;

namespace HerSys.Settings;

internal sealed class MainMenu : INavigationProvider
{
    public void Build(NavigationBuilder builder) => builder
        .Add(new NavigationItem("今日", "/", "today", Permission: "", Position: 0))
        .Add(new NavigationItem(
            "名前・色・連絡先", "/admin/settings", "edit", SettingsPermissions.ManageSettings, 10, NavigationGroup.Administration))
        .Add(new NavigationItem(
            "機能", "/admin/features", "columns", SettingsPermissions.ManageFeatures, 20, NavigationGroup.Administration));
}
