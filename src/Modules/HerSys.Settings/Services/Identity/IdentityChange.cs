namespace HerSys.Settings.Services.Identity;

/// <summary>A change of the settings, as the history shows it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When, UTC.</param>
/// <param name="ActorName">Who.</param>
/// <param name="Undoes">The change that it took back, if any.</param>
/// <param name="Differences">What it changed.</param>
public sealed record IdentityChange(
    int Number,
    DateTimeOffset At,
    string ActorName,
    int? Undoes,
    IReadOnlyList<IdentityDifference> Differences);
