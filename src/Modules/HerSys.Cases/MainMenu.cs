using HerSys.Platform.Navigation;

namespace HerSys.Cases;

internal sealed class MainMenu : INavigationProvider
{
    public void Build(NavigationBuilder builder) =>
        builder.Add(new NavigationItem("患者一覧", "/cases", "people", CasePermissions.ViewCases, Position: 20));
}
