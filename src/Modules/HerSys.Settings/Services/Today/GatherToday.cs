using HerSys.Settings.Contracts;
using Microsoft.Extensions.Logging;

namespace HerSys.Settings.Services.Today;

/// <summary>
/// Asks all features what waits for the actor. One that fails leaves a gap that the page names; the others are shown.
/// </summary>
internal sealed class GatherToday(IEnumerable<ITodayProvider> providers, ILogger<GatherToday> logger)
{
    public async Task<TodayList> ExecuteAsync(CancellationToken cancellationToken)
    {
        var items = new List<TodayItem>();
        var isComplete = true;
        foreach (var provider in providers)
        {
            try
            {
                items.AddRange(await provider.GetAsync(cancellationToken));
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                logger.LogError(error, "{Provider} could not say what waits today", provider.GetType().FullName);
                isComplete = false;
            }
        }

        return new TodayList([.. items.Where(item => item.Count > 0).OrderBy(item => item.Order)], isComplete);
    }
}
