namespace HerSys.Cases.Contracts;

/// <summary>A page of cases.</summary>
/// <param name="Rows">The cases, in the order of the terms.</param>
/// <param name="Next">What the next page begins after; null on the last.</param>
/// <param name="Level">How much of each case the reader sees; what lies beyond is null in the rows.</param>
public sealed record CasePage(IReadOnlyList<CaseRow> Rows, string? Next, CaseDetailLevel Level);
