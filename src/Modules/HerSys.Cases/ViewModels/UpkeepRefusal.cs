using HerSys.Cases.Contracts;

namespace HerSys.Cases.ViewModels;

/// <summary>Somebody for whom the status was not set, and why.</summary>
/// <param name="Pick">Who, in the version that a second try would change.</param>
/// <param name="Row">Who and now; null where the reader does not see the case.</param>
/// <param name="Reasons">Why not.</param>
/// <param name="Questions">What should be looked at first; then it can be done.</param>
public sealed record UpkeepRefusal(UpkeepPick Pick, CaseRow? Row, IReadOnlyList<CaseFinding> Reasons, IReadOnlyList<CaseFinding> Questions);
