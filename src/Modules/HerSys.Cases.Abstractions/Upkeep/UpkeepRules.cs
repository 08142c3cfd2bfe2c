using HerSys.Cases.Statuses;

namespace HerSys.Cases.Upkeep;

/// <summary>
/// Decides by which rule a case is watched. How many hours a rule grants is data of the tenant; it does not enter here, so
/// that changing it needs no work on cases.
/// </summary>
public static class UpkeepRules
{
    /// <summary>The rule and the start of its hours; null where nothing is expected.</summary>
    public static UpkeepWatch? Watch(UpkeepFacts facts)
    {
        if (facts.Status.IsUnderIsolation && facts.StayEndedAt is { } ended)
        {
            return new UpkeepWatch(UpkeepRule.StayEnded, facts.IsSevere, ended);
        }

        return facts.Status.Group switch
        {
            CaseStatusGroup.Awaiting => new UpkeepWatch(UpkeepRule.Awaiting, facts.IsSevere, facts.StatusSince),
            CaseStatusGroup.Isolating when facts.ReleasableAt is { } releasable => new UpkeepWatch(UpkeepRule.Release, facts.IsSevere, releasable),
            CaseStatusGroup.Unknown => new UpkeepWatch(UpkeepRule.Unknown, facts.IsSevere, facts.StatusSince),
            _ => null,
        };
    }
}
