using HerSys.Japan;

namespace HerSys.Cases.Contracts;

/// <summary>A column that another module brings.</summary>
/// <param name="Code">Stable name, unique among all sources, such as <c>notification.x_visited_event</c>.</param>
/// <param name="Label">The heading.</param>
public sealed record CaseColumn(string Code, BilingualText Label);
