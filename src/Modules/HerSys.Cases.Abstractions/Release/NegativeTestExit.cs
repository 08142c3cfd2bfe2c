namespace HerSys.Cases.Release;

/// <summary>Release by two negative tests (陰性確認).</summary>
public sealed record NegativeTestExit
{
    /// <summary>Least hours between improvement and the first specimen; null for those without symptoms.</summary>
    public int? HoursAfterImprovement { get; init; }

    /// <summary>The first specimen counts only when this day has fully passed (day 0 = day zero); null for no such limit.</summary>
    public int? AfterDay { get; init; }

    /// <summary>Least hours between the two specimens.</summary>
    public required int HoursBetween { get; init; }

    /// <summary>The test methods that count.</summary>
    public required IReadOnlyList<TestMethod> Methods { get; init; }
}
