using HerSys.Reporting.Models;

namespace HerSys.Reporting.ViewModels;

/// <summary>The notification on the record of its case.</summary>
/// <param name="Notification">As it stands.</param>
/// <param name="Gaps">What is missing, by tier: name of the tier, filled, asked, and the labels of what is missing.</param>
public sealed record CasePanelView(Notification Notification, IReadOnlyList<TierGap> Gaps);
