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
        NavigationGroup.Administration));
}
