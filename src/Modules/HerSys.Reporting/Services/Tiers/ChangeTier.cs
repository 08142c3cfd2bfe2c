using HerSys.Japan;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Tiers;

/// <summary>Changes the nation's tier of an item from a day on. What the form of the law demands (T0) stays T0.</summary>
internal sealed class ChangeTier(ISiteService site, ICurrentActor actor, ReportingClock clock)
{
    /// <summary>Changes it; null when it is changed, else which property is wrong and what to do.</summary>
    public async Task<KeyValuePair<string, string>?> ExecuteAsync(TierPage page, CancellationToken cancellationToken)
    {
        if (!Changeable().Any(field => field.Code == page.Code))
        {
            return new(nameof(page.Code), "項目を一覧から選んでください。届け出に必要な項目の優先順位は変えられません。");
        }

        if (!OwnFields.Tiers.Contains(page.Tier))
        {
            return new(nameof(page.Tier), "優先順位を一覧から選んでください。「届け出に必要」は法律の項目だけです。");
        }

        if (!JapaneseDate.TryParse(page.From ?? "", clock.Today, out var from) || from < clock.Today)
        {
            return new(nameof(page.From), "始まりの日は今日以後の日を入れてください。例: 2022/8/1");
        }

        if (string.IsNullOrWhiteSpace(page.Reason))
        {
            return new(nameof(page.Reason), "変える理由を書いてください。履歴に残ります。例: 事務連絡で優先して入力することになったため");
        }

        var settings = await site.GetAsync<TierSettings>(cancellationToken);
        settings.Changes = [.. settings.Changes, new TierChange(page.Code!, page.Tier, from, page.Reason.Trim(), actor.DisplayName, clock.Now)];
        await site.SaveAsync(settings, cancellationToken);
        return null;
    }

    /// <summary>Fields that are not T0 in the last version that has them.</summary>
    public static IReadOnlyList<FormField> Changeable() =>
    [
        .. FormCatalog.Embedded.All.Reverse()
            .SelectMany(form => form.Fields)
            .Where(field => field.IsAsked)
            .DistinctBy(field => field.Code)
            .Where(field => field.Tier != FieldTier.T0),
    ];
}
