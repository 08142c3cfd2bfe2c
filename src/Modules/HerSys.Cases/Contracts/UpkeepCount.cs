using HerSys.Cases.Upkeep;

namespace HerSys.Cases.Contracts;

/// <summary>How many statuses are overdue in a health center by one rule.</summary>
/// <param name="HealthCenterId">管轄保健所; null for cases that have none.</param>
/// <param name="Rule">The rule.</param>
/// <param name="People">How many people.</param>
public sealed record UpkeepCount(Guid? HealthCenterId, UpkeepRule Rule, int People);
