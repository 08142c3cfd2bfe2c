namespace HerSys.Testing.Hosting;

/// <summary>A clock that follows the real one with an offset that a test sets; timers are the real ones.</summary>
public sealed class TestClock : TimeProvider
{
    private TimeSpan offset = TimeSpan.Zero;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + offset;

    /// <summary>Moves the clock forward.</summary>
    public void Advance(TimeSpan by) => offset += by;

    /// <summary>Sets the clock.</summary>
    public void Set(DateTimeOffset now) => offset = now - System.GetUtcNow();
}
