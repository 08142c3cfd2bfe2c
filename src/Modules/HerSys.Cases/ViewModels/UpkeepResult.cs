namespace HerSys.Cases.ViewModels;

/// <summary>What became of setting a status for several people.</summary>
/// <param name="Done">For how many it was set.</param>
/// <param name="Refused">For whom not, and why.</param>
public sealed record UpkeepResult(int Done, IReadOnlyList<UpkeepRefusal> Refused);
