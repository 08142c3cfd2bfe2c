namespace HerSys.Cases.Contracts;

/// <summary>A page of overdue statuses, riskiest first, then oldest.</summary>
/// <param name="Items">The people.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record UpkeepPage(IReadOnlyList<UpkeepItem> Items, string? Next);
