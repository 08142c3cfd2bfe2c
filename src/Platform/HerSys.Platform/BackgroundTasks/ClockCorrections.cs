namespace HerSys.Platform.BackgroundTasks;

/// <summary>
/// Notices that the clock was put back, by comparing it with the time that has passed. A clock that was put forward, or
/// a machine that slept, needs no notice: the missed times are made up for by one run.
/// </summary>
internal sealed class ClockCorrections(TimeProvider clock)
{
    // Smaller steps only let a task rest for as long.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    private DateTimeOffset lastNow = clock.GetUtcNow();
    private long lastTimestamp = clock.GetTimestamp();

    /// <summary>Whether the clock was put back since the last question.</summary>
    public bool WasPutBack()
    {
        var timestamp = clock.GetTimestamp();
        var now = clock.GetUtcNow();
        var expected = lastNow + clock.GetElapsedTime(lastTimestamp, timestamp);
        (lastNow, lastTimestamp) = (now, timestamp);
        return now < expected - Tolerance;
    }
}
