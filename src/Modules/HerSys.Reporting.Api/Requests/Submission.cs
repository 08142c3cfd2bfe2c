using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Api.Requests;

/// <summary>What a request says about a notification.</summary>
/// <param name="FormVersion">The version of the form; null where the request leaves it open.</param>
/// <param name="Answers">Answers as sent.</param>
/// <param name="Cleared">Fields that a change empties.</param>
/// <param name="Confirmed">Warnings that were looked at, as <c>V04:first_visit_date</c>.</param>
/// <param name="Reason">Why something is changed.</param>
internal sealed record Submission(
    string? FormVersion, FormAnswers Answers, IReadOnlyList<string> Cleared, IReadOnlySet<string> Confirmed, string? Reason);
