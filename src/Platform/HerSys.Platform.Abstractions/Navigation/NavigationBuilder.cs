namespace HerSys.Platform.Navigation;

/// <summary>Collects the entries of the menu.</summary>
public sealed class NavigationBuilder
{
    private readonly List<NavigationItem> items = [];

    /// <summary>All entries so far.</summary>
    public IReadOnlyList<NavigationItem> Items => items;

    /// <summary>Adds an entry.</summary>
    public NavigationBuilder Add(NavigationItem item)
    {
        items.Add(item);
        return this;
    }
}
