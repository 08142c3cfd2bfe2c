using HerSys.Reporting.Models;

namespace HerSys.Reporting.ViewModels;

/// <summary>A row of the list, in the user's language.</summary>
/// <param name="Row">The notification.</param>
/// <param name="Pick">What its tick box sends.</param>
/// <param name="Sex">男 or 女; empty while unknown.</param>
/// <param name="Type">類型.</param>
/// <param name="Severity">重症度; empty while not asked.</param>
/// <param name="Violations">How much of it today's rules would refuse: an old or imported record.</param>
public sealed record NotificationRow(Notification Row, string Pick, string Sex, string Type, string Severity, int Violations);
