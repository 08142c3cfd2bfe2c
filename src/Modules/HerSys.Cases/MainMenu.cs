using HerSys.Platform.Navigation;

namespace HerSys.Cases;

internal sealed class MainMenu : INavigationProvider
{
    public void Build(NavigationBuilder builder) => builder
        .Add(new NavigationItem("患者一覧", "/cases", "people", CasePermissions.ViewCases, Position: 20))
        .Add(new NavigationItem("ステータスの更新", "/upkeep", "refresh", CasePermissions.SetCaseStatus, Position: 22))
        .Add(new NavigationItem(
            "患者の記録の設定", "/admin/cases", "gear", CasePermissions.ManageCaseSettings, Position: 40, NavigationGroup.Administration) { Description = "遅れとみなす時間と、記録の見える範囲を決めます。" });
}
