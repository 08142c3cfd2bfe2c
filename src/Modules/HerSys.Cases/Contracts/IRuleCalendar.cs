namespace HerSys.Cases.Contracts;

/// <summary>
/// Which day's law and forms count for a record (制度の基準日). In service it is the record's own day. A tenant for
/// training or demonstrations may stop the calendar, since the duty to notify single cases ended on 2023-05-08.
/// </summary>
public interface IRuleCalendar
{
    /// <summary>The day by whose law something that happened on <paramref name="day"/> (tenant's time zone) is judged.</summary>
    ValueTask<DateOnly> DayOfLawAsync(DateOnly day, CancellationToken cancellationToken = default);

    /// <summary>Stops the calendar on a day, or lets it run again with null, and saves.</summary>
    Task StopAsync(DateOnly? asOf, CancellationToken cancellationToken = default);
}
