using HerSys.Users.Models;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>A line whose cells were understood, or the problem that keeps it from being.</summary>
/// <param name="Row">The line as it stands in the file.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Place">The organisation of the duty; null where the line needs none.</param>
/// <param name="Role">The role of the duty; empty where the line needs none.</param>
/// <param name="From">First day of the duty; null when the line names none.</param>
/// <param name="Until">Last day; null when the line names none.</param>
/// <param name="Problem">Why the line cannot be carried out.</param>
internal sealed record ReadLine(
    ReshuffleRow Row,
    ReshuffleKind Kind = ReshuffleKind.Stated,
    Organisation? Place = null,
    string Role = "",
    DateOnly? From = null,
    DateOnly? Until = null,
    ReshuffleProblem? Problem = null);
