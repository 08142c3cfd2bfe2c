using HerSys.Reporting.Models;

namespace HerSys.Reporting.ViewModels;

/// <summary>The notification on the record of its case.</summary>
/// <param name="Notification">As it stands.</param>
/// <param name="Gaps">What is missing, by tier: name of the tier, filled, asked, and the labels of what is missing.</param>
/// <param name="Own">Answers to the tenant's own fields, in words.</param>
/// <param name="LeftOut">Labels of what a surge left out and is still to be completed.</param>
/// <param name="DueAt">When that should be done.</param>
/// <param name="Violations">What today's rules would refuse, in words.</param>
public sealed record CasePanelView(
    Notification Notification,
    IReadOnlyList<TierGap> Gaps,
    IReadOnlyList<KeyValuePair<string, string>> Own,
    IReadOnlyList<string> LeftOut,
    DateTimeOffset DueAt,
    IReadOnlyList<string> Violations);
