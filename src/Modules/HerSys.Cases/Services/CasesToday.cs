using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Statuses;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Settings.Contracts;

namespace HerSys.Cases.Services;

/// <summary>
/// What waits among the cases of the current actor: people without a place, people who may leave, records that keep
/// somebody in isolation. Each opens the list of exactly those that were counted.
/// </summary>
internal sealed class CasesToday(ICaseSearch search, ISiteService site, ICurrentActor actor, ITexts texts, CaseClock clock) : ITodayProvider
{
    private const int DaysUntilImprovementIsOwed = 10;

    public async ValueTask<IReadOnlyList<TodayItem>> GetAsync(CancellationToken cancellationToken)
    {
        var items = new List<TodayItem>();
        if (await actor.HasAsync(CasePermissions.DecideRelease))
        {
            items.Add(await ReleasableAsync(cancellationToken));
        }

        if (await actor.HasAsync(CasePermissions.EditCases))
        {
            items.Add(await WaitingAsync(cancellationToken));
            items.Add(await WithoutImprovementAsync(cancellationToken));
            items.Add(await WithoutOnsetAsync(cancellationToken));
        }

        return items;
    }

    private async Task<TodayItem> ReleasableAsync(CancellationToken cancellationToken)
    {
        var terms = new CaseTerms { IsUnderIsolation = true, ReleasableUntil = clock.Now };
        return await ItemAsync(400, "check", terms, texts["解除を決められる人"], "status=active&release=now&sort=release", texts["解除の基準を満たしています"], cancellationToken);
    }

    private async Task<TodayItem> WaitingAsync(CancellationToken cancellationToken)
    {
        var hours = (await site.GetAsync<CaseSettings>(cancellationToken)).AdjustingHours;
        var terms = new CaseTerms { StatusGroup = CaseStatusGroup.Awaiting, SinceBefore = clock.Now.AddHours(-hours), Sort = CaseSort.Since, Descending = false };
        var oldest = (await search.FindAsync(terms, size: 1, cancellationToken: cancellationToken)).Rows;
        var item = await ItemAsync(
            200, "orange", terms, texts["{0}時間より長く療養先が決まらない人", hours], $"status=awaiting&waiting={hours}&sort=since", texts["入院・宿泊・自宅のどれにするかを決めます"], cancellationToken);
        return item with { Oldest = oldest.Count > 0 ? oldest[0].StatusSince : null };
    }

    private Task<TodayItem> WithoutImprovementAsync(CancellationToken cancellationToken)
    {
        var terms = new CaseTerms { IsUnderIsolation = true, IsReleaseUndetermined = true, DayZeroUntil = clock.Today.AddDays(-DaysUntilImprovementIsOwed - 1) };
        return ItemAsync(500, "clock", terms, texts["11日目を過ぎて、解除できる日が決まらない人"], "status=active&day=11-&release=unknown", texts["症状軽快の日時を確かめて記録します"], cancellationToken);
    }

    private Task<TodayItem> WithoutOnsetAsync(CancellationToken cancellationToken)
    {
        var terms = new CaseTerms { IsUnderIsolation = true, Flag = CaseFlags.OnsetMissing };
        return ItemAsync(900, "edit", terms, texts["発病日が分からない療養中の人"], $"status=active&gap={CaseFlags.OnsetMissing}", texts["発病日がないと、解除できる日を計算できません"], cancellationToken);
    }

    private async Task<TodayItem> ItemAsync(int order, string icon, CaseTerms terms, string title, string query, string detail, CancellationToken cancellationToken) =>
        new(order, icon, await search.CountAsync(terms, cancellationToken), texts["人"], title, "~/cases?" + query, detail);
}
