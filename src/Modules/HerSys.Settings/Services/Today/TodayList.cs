using HerSys.Settings.Contracts;

namespace HerSys.Settings.Services.Today;

/// <summary>What waits, worst first.</summary>
/// <param name="Items">The lists that wait.</param>
/// <param name="IsComplete">False when a part could not be read; the page says so.</param>
public sealed record TodayList(IReadOnlyList<TodayItem> Items, bool IsComplete);
