namespace HerSys.Reporting.ViewModels;

/// <summary>The panel of a case that nobody notified here.</summary>
/// <param name="IsImported">Whether it came from a file.</param>
/// <param name="Missing">What is not known, in words.</param>
public sealed record CaseWithoutNotificationView(bool IsImported, IReadOnlyList<string> Missing);
