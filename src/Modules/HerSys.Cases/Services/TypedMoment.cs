using HerSys.Japan;

namespace HerSys.Cases.Services;

/// <summary>A day and, if known, a time of it, as people type them: 令和4年8月1日, 午後3時30分.</summary>
/// <param name="At">The instant (UTC); 00:00 of the day where no time was typed.</param>
/// <param name="Day">The day.</param>
/// <param name="IsDateOnly">Whether no time was typed.</param>
internal sealed record TypedMoment(DateTimeOffset At, DateOnly Day, bool IsDateOnly)
{
    /// <summary>Reads both; null if the day or a typed time cannot be read.</summary>
    public static TypedMoment? Read(string? day, string? time, CaseClock clock)
    {
        if (!JapaneseDate.TryParse(day, clock.Today, out var date))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(time))
        {
            return new TypedMoment(clock.StartOf(date), date, IsDateOnly: true);
        }

        return JapaneseTime.TryRead(time) is { } timeOfDay ? new TypedMoment(Exact(clock.At(date, timeOfDay), clock.Now), date, IsDateOnly: false) : null;
    }

    /// <summary>People type minutes. The minute that runs now means now, or it would lie before what happened seconds ago.</summary>
    private static DateTimeOffset Exact(DateTimeOffset typed, DateTimeOffset now) =>
        typed <= now && now < typed.AddMinutes(1) ? now : typed;
}
