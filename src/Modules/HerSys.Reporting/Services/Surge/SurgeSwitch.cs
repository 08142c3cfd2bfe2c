using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;

namespace HerSys.Reporting.Services.Surge;

/// <summary>How much of the notification is asked on a day.</summary>
internal sealed class SurgeSwitch(ISiteService site)
{
    /// <summary>The depth on a day (JST).</summary>
    public async ValueTask<FormDepth> DepthOnAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var settings = await site.GetAsync<SurgeSettings>(cancellationToken);
        return settings.Periods.LastOrDefault(period => period.Covers(day))?.Depth ?? FormDepth.Full;
    }
}
