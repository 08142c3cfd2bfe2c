namespace HerSys.Cases.Contracts;

/// <summary>Somebody else changed a case while a form was open (同時に編集).</summary>
/// <param name="By">Who did.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Differences">What is recorded now and what was typed, where they differ.</param>
/// <param name="Version">The version as it is now, so that the form can be sent again.</param>
public sealed record CaseConflict(string By, DateTimeOffset At, IReadOnlyList<CaseDifference> Differences, long Version);
