namespace HerSys.Platform.Mvc.Frame;

/// <summary>
/// Says how much waits behind entries of the menu. It runs on every page: count by an index, for the current actor only.
/// </summary>
public interface INavigationBadgeProvider
{
    /// <summary>Counts by path of the entry, as <c>NavigationItem.Path</c> has it; zero draws nothing.</summary>
    ValueTask<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellationToken);
}
