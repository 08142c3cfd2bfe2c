namespace HerSys.Cases.Services.Settings;

/// <summary>A change of the settings, as the ledger has it.</summary>
/// <param name="Number">Number of the entry.</param>
/// <param name="At">When, UTC.</param>
/// <param name="ActorName">Who.</param>
/// <param name="Differences">What it changed.</param>
public sealed record CaseSettingsChange(long Number, DateTimeOffset At, string ActorName, IReadOnlyList<CaseSettingsDifference> Differences);
