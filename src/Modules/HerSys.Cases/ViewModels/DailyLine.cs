using HerSys.Cases.Contracts;
using HerSys.Cases.Upkeep;

namespace HerSys.Cases.ViewModels;

/// <summary>A person on a daily list.</summary>
/// <param name="Row">Who, and the status now.</param>
/// <param name="HealthCenterId">管轄保健所 that morning.</param>
/// <param name="Rule">By which rule the status was overdue.</param>
/// <param name="From">From when the hours counted (UTC).</param>
/// <param name="IsOpen">Whether nothing has changed since.</param>
public sealed record DailyLine(CaseRow Row, Guid? HealthCenterId, UpkeepRule Rule, DateTimeOffset From, bool IsOpen);
