using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Lists;
using HerSys.Cases.Upkeep;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>Reads daily lists, as far as the current actor may change the cases on them.</summary>
internal sealed class DailyListReader(TenantDbContext db, ICaseVisibility visibility, CaseClock clock)
{
    /// <summary>When the list of a day was made; null where there is none.</summary>
    public Task<DateTimeOffset?> MadeAtAsync(DateOnly day, CancellationToken cancellationToken) =>
        db.Set<UpkeepDay>().Where(made => made.Day == day).Select(made => (DateTimeOffset?)made.MadeAt).FirstOrDefaultAsync(cancellationToken);

    /// <summary>How far the work has come.</summary>
    public async Task<DailyProgress> ProgressAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(day, center: null, cancellationToken);
        var people = await rows.CountAsync(cancellationToken);
        return new DailyProgress(people, people == 0 ? 0 : await rows.CountAsync(row => row.Item.UpkeepRank == row.Row.Rank && row.Item.UpkeepFrom == row.Row.From, cancellationToken));
    }

    /// <summary>The people of a list, riskiest first.</summary>
    /// <param name="day">The day.</param>
    /// <param name="center">A health center as it was that morning; null for all.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<(IReadOnlyList<DailyLine> Lines, string? Next)> LinesAsync(DateOnly day, Guid? center, string? after, int take, CancellationToken cancellationToken)
    {
        var level = (await visibility.GetScopeAsync(cancellationToken)).Level;
        var found = await Page(await RowsAsync(day, center, cancellationToken), UpkeepCursor.Parse(after)).Take(take + 1).ToListAsync(cancellationToken);
        var last = found.Count > take ? found[take - 1].Row : null;
        var next = last is null ? null : new UpkeepCursor(last.Rank, last.From, last.CaseId).ToString();
        return ([.. found.Take(take).Select(row => new DailyLine(
            CaseRows.Of(row.Item, level, clock.Today),
            row.Row.HealthCenterId,
            UpkeepWatch.RuleOf(row.Row.Rank),
            row.Row.From,
            IsOpen: row.Item.UpkeepRank == row.Row.Rank && row.Item.UpkeepFrom == row.Row.From))], next);
    }

    private static IQueryable<DailyPair> Page(IQueryable<DailyPair> rows, UpkeepCursor? after)
    {
        if (after is not null)
        {
            var (rank, from, id) = after;
            rows = rows.Where(row => row.Row.Rank >= rank && (
                row.Row.Rank > rank || row.Row.From > from || (row.Row.From == from && row.Row.CaseId.CompareTo(id) > 0)));
        }

        return rows.OrderBy(row => row.Row.Rank).ThenBy(row => row.Row.From).ThenBy(row => row.Row.CaseId);
    }

    private async Task<IQueryable<DailyPair>> RowsAsync(DateOnly day, Guid? center, CancellationToken cancellationToken)
    {
        var scope = await visibility.GetScopeAsync(cancellationToken);
        var rows = db.Set<UpkeepDayRow>().AsNoTracking().Where(row => row.Day == day);
        if (center is { } id)
        {
            rows = rows.Where(row => row.HealthCenterId == id);
        }

        return rows.Join(scope.FilterEditable(db.Set<CaseListItem>().AsNoTracking()), row => row.CaseId, item => item.Id, (row, item) => new DailyPair { Row = row, Item = item });
    }

    private sealed class DailyPair
    {
        public required UpkeepDayRow Row { get; init; }

        public required CaseListItem Item { get; init; }
    }
}
