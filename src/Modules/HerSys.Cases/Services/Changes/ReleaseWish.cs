namespace HerSys.Cases.Services.Changes;

/// <summary>A release (療養解除) as a person wants to decide it.</summary>
/// <param name="At">解除日時 (UTC).</param>
/// <param name="IsDateOnly">Whether only the day is named: the release then applies from 00:00, or from when the rules are met that day.</param>
/// <param name="Reason">理由; needed against the rules.</param>
/// <param name="Version">The version of the case on the person's screen.</param>
/// <param name="Acknowledged">Rules whose warnings the person has looked at.</param>
internal sealed record ReleaseWish(DateTimeOffset At, bool IsDateOnly, string? Reason, long Version, IReadOnlyCollection<string> Acknowledged);
