using HerSys.Users.Models;
using HerSys.Users.Services.Reshuffles;

namespace HerSys.Users.ViewModels.Reshuffles;

/// <summary>A file of people: the preview, or what was done by it.</summary>
/// <param name="File">The file.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Mark">Stands for the preview that is shown.</param>
/// <param name="WithoutPassword">How many new people still need a link.</param>
public sealed record ReshufflePage(UserImport File, IReadOnlyList<ReshuffleLine> Lines, string Mark, int WithoutPassword)
{
    /// <summary>How many lines do what.</summary>
    public ReshuffleCounts Counts { get; } = ReshuffleCounts.Of(Lines);

    /// <summary>Whether it is a preview.</summary>
    public bool IsPreview => File.State == UserImportState.Waiting;
}
