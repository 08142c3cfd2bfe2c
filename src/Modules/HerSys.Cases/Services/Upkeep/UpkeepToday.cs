using HerSys.Cases.Contracts;
using HerSys.Cases.Upkeep;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Security;
using HerSys.Settings.Contracts;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>How many statuses are overdue, what to do first, and what became of this morning's list.</summary>
internal sealed class UpkeepToday(IStatusUpkeep upkeep, DailyListReader daily, ICurrentActor actor, ITexts texts, CaseClock clock) : ITodayProvider
{
    private const int Order = 210;

    public async ValueTask<IReadOnlyList<TodayItem>> GetAsync(CancellationToken cancellationToken)
    {
        if (!await actor.HasAsync(CasePermissions.SetCaseStatus))
        {
            return [];
        }

        var counts = await upkeep.CountAsync(new UpkeepTerms(), cancellationToken);
        var people = counts.Sum(count => count.People);
        if (people == 0)
        {
            return [];
        }

        var first = counts.MinBy(count => count.Rule)!.Rule;
        var oldest = (await upkeep.FindAsync(new UpkeepTerms { Rule = first }, size: 1, cancellationToken: cancellationToken)).Items;
        var detail = texts["まず{0}人: {1}", counts.Where(count => count.Rule == first).Sum(count => count.People), UpkeepNames.ActionOf(first, texts)];
        return
        [
            new TodayItem(
                Order, "refresh", people, texts["人"], texts["ステータスが古いままの人"], $"~/upkeep?rule={first}", detail + await MorningAsync(cancellationToken),
                oldest.Count > 0 ? oldest[0].From : null),
        ];
    }

    private async Task<string> MorningAsync(CancellationToken cancellationToken) =>
        await daily.ProgressAsync(clock.Today, cancellationToken) is { People: > 0 } morning
            ? " " + texts["(けさの一覧は{0}人、のこり{1}人)", morning.People, morning.Open]
            : "";
}
