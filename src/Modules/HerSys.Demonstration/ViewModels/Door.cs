namespace HerSys.Demonstration.ViewModels;

/// <summary>A role to step into.</summary>
/// <param name="DutyId">The duty in which one arrives.</param>
/// <param name="Icon">Icon of the theme.</param>
/// <param name="Enter">What the card offers.</param>
/// <param name="Who">Whom one is and where.</param>
/// <param name="Does">What one finds there.</param>
/// <param name="IsBegin">Whether to begin here.</param>
public sealed record Door(Guid DutyId, string Icon, string Enter, string Who, string Does, bool IsBegin);
