using HerSys.Users.Models;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>What becomes of a person by all lines that speak of them.</summary>
/// <param name="UserName">The ID.</param>
/// <param name="Known">The account; null when it is to be made.</param>
/// <param name="DisplayName">Name of a new account.</param>
/// <param name="Kana">Kana of a new account.</param>
/// <param name="Steps">Changes to the duties.</param>
/// <param name="Lines">The lines.</param>
internal sealed record PersonPlan(
    string UserName, User? Known, string DisplayName, string Kana, IReadOnlyList<DutyStep> Steps, IReadOnlyList<ReshuffleLine> Lines)
{
    /// <summary>Whether the person is passed over, because one of the lines is refused.</summary>
    public bool IsRefused => Lines.Any(line => line.Problem is not null);

    /// <summary>Whether anything changes.</summary>
    public bool Changes => !IsRefused && Lines.Any(line => line.Changes);
}
