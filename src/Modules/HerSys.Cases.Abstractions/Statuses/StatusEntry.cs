namespace HerSys.Cases.Statuses;

/// <summary>One entry of a case's status history that is in force, that is, not replaced by a correction.</summary>
/// <param name="Code">The canonical code.</param>
/// <param name="Start">From when it applies (effective time, not time of entry), UTC.</param>
public sealed record StatusEntry(string Code, DateTimeOffset Start);
