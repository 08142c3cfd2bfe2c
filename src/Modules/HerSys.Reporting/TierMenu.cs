using HerSys.Platform.Navigation;

namespace HerSys.Reporting;

internal sealed class TierMenu : INavigationProvider
{
    public void Build(NavigationBuilder builder) => builder.Add(new NavigationItem(
        "入力の優先順位", "/admin/tiers", "form", TierPermissions.ManageTiers, 30, NavigationGroup.Administration) { Description = "項目の急ぐ順を、全国について決めます。" });
}
