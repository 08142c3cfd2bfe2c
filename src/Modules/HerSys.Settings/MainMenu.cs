using HerSys.Platform.Navigation;

namespace HerSys.Settings;

internal sealed class MainMenu : INavigationProvider
{
    public void Build(NavigationBuilder builder) => builder
        .Add(new NavigationItem("今日", "/", "today", Permission: "", Position: 0))
        .Add(new NavigationItem(
            "名前・色・連絡先", "/admin/settings", "edit", SettingsPermissions.ManageSettings, 10, NavigationGroup.Administration) { Description = "画面に出る名前、色、ロゴ、問い合わせ先を変えます。" })
        .Add(new NavigationItem(
            "機能", "/admin/features", "columns", SettingsPermissions.ManageFeatures, 20, NavigationGroup.Administration) { Description = "使う機能を入れる・止める。" })
        .Add(new NavigationItem(
            "設定の持ち出しと取り込み", "/admin/configuration", "download", SettingsPermissions.ManageSettings, 50, NavigationGroup.Administration) { Description = "設定をファイルで写し、違いを見てから取り込み、元に戻せます。" });
}
