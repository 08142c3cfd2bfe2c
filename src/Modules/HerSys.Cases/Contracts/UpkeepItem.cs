using HerSys.Cases.Upkeep;

namespace HerSys.Cases.Contracts;

/// <summary>A case whose status is overdue, with as much as its reader may see.</summary>
/// <param name="Row">Who and now.</param>
/// <param name="Rule">By which rule it is overdue.</param>
/// <param name="IsSevere">Whether the person is severely ill.</param>
/// <param name="From">From when the hours of the rule counted (UTC).</param>
/// <param name="Version">The version of the case, for a form that changes it.</param>
public sealed record UpkeepItem(CaseRow Row, UpkeepRule Rule, bool IsSevere, DateTimeOffset From, long Version);
