using HerSys.Platform.Navigation;
using HerSys.Platform.Security;

namespace HerSys.Settings.Frame;

/// <summary>Asks all features of the tenant for their entries and keeps those that the actor may open.</summary>
internal sealed class MenuReader(IEnumerable<INavigationProvider> providers, ICurrentActor actor)
{
    private const int MostMainEntries = 7;

    public async Task<VisibleMenu> ReadAsync()
    {
        var builder = new NavigationBuilder();
        foreach (var provider in providers)
        {
            provider.Build(builder);
        }

        var visible = new List<NavigationItem>();
        foreach (var item in builder.Items.OrderBy(item => item.Position).ThenBy(item => item.Path, StringComparer.Ordinal))
        {
            if (await MaySeeAsync(item))
            {
                visible.Add(item);
            }
        }

        var main = visible.Where(item => item.Group == NavigationGroup.Main).Take(MostMainEntries).ToList();
        return new VisibleMenu(main, [.. visible.Except(main)]);
    }

    private ValueTask<bool> MaySeeAsync(NavigationItem item) =>
        item.Permission.Length == 0 ? ValueTask.FromResult(actor.UserId is not null) : actor.HasAsync(item.Permission);
}
