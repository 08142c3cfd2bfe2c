using HerSys.Platform.Navigation;

namespace HerSys.Settings.Frame;

/// <summary>The entries that the current actor may open.</summary>
/// <param name="Main">At most seven, for the menu.</param>
/// <param name="Administration">All others, for the page 管理.</param>
internal sealed record VisibleMenu(IReadOnlyList<NavigationItem> Main, IReadOnlyList<NavigationItem> Administration)
{
    public IEnumerable<NavigationItem> All => Main.Concat(Administration);
}
