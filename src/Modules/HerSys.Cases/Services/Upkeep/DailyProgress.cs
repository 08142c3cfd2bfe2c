namespace HerSys.Cases.Services.Upkeep;

/// <summary>How far the work on a daily list has come, among the cases that the actor may change.</summary>
/// <param name="People">How many stand on it.</param>
/// <param name="Open">For how many nothing has changed since.</param>
internal sealed record DailyProgress(int People, int Open);
