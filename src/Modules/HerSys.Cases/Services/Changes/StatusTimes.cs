using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;

namespace HerSys.Cases.Services.Changes;

/// <summary>Settles the moment of a typed status among those recorded: people know days and minutes, the history is ordered by instants.</summary>
internal static class StatusTimes
{
    /// <summary>
    /// A status of which only the day is known comes after what is recorded of that day: whoever enters 自宅療養中 today
    /// without a time means that it follows the 調整中 of this morning.
    /// </summary>
    public static StatusWish Settle(CaseFile file, StatusWish wish, CaseClock clock)
    {
        if (!wish.StartIsDateOnly)
        {
            return wish;
        }

        var day = clock.DayOf(wish.Start);
        var sameDay = StatusHistory.Effective(file.Statuses)
            .Where(entry => entry.Id != wish.CorrectionOf && clock.DayOf(entry.EffectiveAt) == day)
            .Select(entry => entry.EffectiveAt);
        return wish with { Start = sameDay.Append(wish.Start).Max() };
    }

    /// <summary>A correction that leaves the minute as it was keeps the instant and so its place in the history.</summary>
    public static DateTimeOffset Keep(DateTimeOffset typed, CaseStatusEntry? corrects) =>
        corrects is not null && AreSame(corrects.EffectiveAt, typed) ? corrects.EffectiveAt : typed;

    /// <summary>Whether two instants lie in one minute of each other.</summary>
    public static bool AreSame(DateTimeOffset one, DateTimeOffset other) => (one - other).Duration() < TimeSpan.FromMinutes(1);
}
