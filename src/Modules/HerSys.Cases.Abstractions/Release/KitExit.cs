namespace HerSys.Cases.Release;

/// <summary>Release on the day after a negative self-test.</summary>
public sealed record KitExit
{
    /// <summary>The first day on which the test counts (day 0 = day zero).</summary>
    public required int Day { get; init; }
}
