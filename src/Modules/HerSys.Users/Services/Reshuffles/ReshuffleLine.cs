namespace HerSys.Users.Services.Reshuffles;

/// <summary>What becomes of a line of the file.</summary>
/// <param name="Row">Row as a spreadsheet counts, the headers being row 1.</param>
/// <param name="Kind">異動区分 as the file writes it.</param>
/// <param name="UserName">The ID as the file writes it.</param>
/// <param name="DisplayName">Name of the person.</param>
/// <param name="Notes">What it does; empty when it is refused.</param>
/// <param name="Problem">Why it is refused; null when it is not.</param>
public sealed record ReshuffleLine(
    int Row, string Kind, string UserName, string DisplayName, IReadOnlyList<ReshuffleNote> Notes, ReshuffleProblem? Problem)
{
    /// <summary>Whether it has an effect of this kind.</summary>
    public bool Has(ReshuffleEffect effect) => Notes.Any(note => note.Effect == effect);

    /// <summary>Whether anything changes by it.</summary>
    public bool Changes => Notes.Any(note => note.Effect != ReshuffleEffect.Same);
}
