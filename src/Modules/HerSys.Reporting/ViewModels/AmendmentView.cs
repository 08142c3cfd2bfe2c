namespace HerSys.Reporting.ViewModels;

/// <summary>What the form says about the notification that it amends.</summary>
/// <param name="Id">The notification.</param>
/// <param name="HerSysId">Under which people know it.</param>
/// <param name="BasedOn">The revision on the screen.</param>
/// <param name="IsSentBack">Whether the health center sent it back.</param>
/// <param name="SentBackReason">Why.</param>
/// <param name="SentBackBy">Who did.</param>
/// <param name="SentBackAt">When.</param>
/// <param name="Reason">The reason as typed.</param>
public sealed record AmendmentView(
    Guid Id, string HerSysId, int BasedOn, bool IsSentBack, string? SentBackReason, string? SentBackBy, DateTimeOffset? SentBackAt, string? Reason);
