using HerSys.Japan;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Reporting.Models;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Surge;

/// <summary>Sets how much of the notification is asked on which days. What was set before stays in the history.</summary>
internal sealed class SetSurge(ISiteService site, ICurrentActor actor, ReportingClock clock)
{
    /// <summary>Sets it; null when it is set, else which property is wrong and what to do.</summary>
    public async Task<KeyValuePair<string, string>?> ExecuteAsync(SurgePage page, CancellationToken cancellationToken)
    {
        var hasUntil = !string.IsNullOrWhiteSpace(page.Until);
        var until = default(DateOnly);
        if (!JapaneseDate.TryParse(page.From ?? "", clock.Today, out var from) || from < clock.Today)
        {
            return new(nameof(page.From), "始まりの日は今日以後の日を入れてください。例: 2022/8/1");
        }

        if (hasUntil && (!JapaneseDate.TryParse(page.Until!, clock.Today, out until) || until < from))
        {
            return new(nameof(page.Until), "終わりの日は始まりの日以後の日を入れるか、決まっていなければ空にしてください。例: 2022/8/31");
        }

        if (string.IsNullOrWhiteSpace(page.Reason))
        {
            return new(nameof(page.Reason), "変える理由を書いてください。履歴に残ります。例: 1日の届け出が500件を超えたため");
        }

        var settings = await site.GetAsync<SurgeSettings>(cancellationToken);
        var period = new SurgePeriod(page.Depth, from, hasUntil ? until : null, page.Reason.Trim(), actor.DisplayName, clock.Now);
        settings.Periods = [.. settings.Periods, period];
        await site.SaveAsync(settings, cancellationToken);
        return null;
    }
}
