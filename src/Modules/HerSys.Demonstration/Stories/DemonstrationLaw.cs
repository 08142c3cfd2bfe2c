using HerSys.Cases.Release;

namespace HerSys.Demonstration.Stories;

/// <summary>
/// The law of the demonstration: that of the mock-ups' day, before notification was narrowed and then ended, so that the
/// whole path can be walked on any day.
/// </summary>
internal static class DemonstrationLaw
{
    public static DateOnly AsOf { get; } = new(2022, 8, 1);

    public static ReleaseRuleSet ReleaseRules { get; } = ReleaseRuleSet.Default.AsOf(AsOf);
}
