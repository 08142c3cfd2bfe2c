using HerSys.Platform.Navigation;

namespace HerSys.Exchange;

internal sealed class AdminMenu : INavigationProvider
{
    public void Build(NavigationBuilder builder) => builder.Add(new NavigationItem(
        "データの取り込み",
        "/admin/import",
        "upload",
        ExchangePermissions.ImportCases,
        Position: 60,
        NavigationGroup.Administration) { Section = AdministrationSection.Data, Description = "患者の記録を、ファイルから取り込みます。" }).Add(new NavigationItem(
        "取り込みの設定",
        "/admin/import/settings",
        "gear",
        ExchangePermissions.ManageImports,
        Position: 62,
        NavigationGroup.Administration) { Section = AdministrationSection.Data, Description = "確認されないファイルを残す時間を決めます。" });
}
