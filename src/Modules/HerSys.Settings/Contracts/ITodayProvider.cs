namespace HerSys.Settings.Contracts;

/// <summary>
/// Says what waits for the current actor (今日). It runs whenever somebody opens the home page: count by an index, and
/// only what the actor may open.
/// </summary>
public interface ITodayProvider
{
    /// <summary>The lists that wait; those with a count of zero are not drawn.</summary>
    ValueTask<IReadOnlyList<TodayItem>> GetAsync(CancellationToken cancellationToken);
}
