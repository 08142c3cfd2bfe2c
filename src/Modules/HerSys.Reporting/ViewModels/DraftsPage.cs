using HerSys.Reporting.Models;

namespace HerSys.Reporting.ViewModels;

/// <summary>Drafts of an institution, or of a health center that types for institutions.</summary>
/// <param name="Rows">The drafts, the last saved first, each with the institution for which it is typed (null for the own).</param>
/// <param name="NewUrl">Where the next form begins.</param>
/// <param name="IsProxy">Whether the reader types for others.</param>
public sealed record DraftsPage(IReadOnlyList<(NotificationDraft Draft, string? Institution)> Rows, string NewUrl, bool IsProxy);
