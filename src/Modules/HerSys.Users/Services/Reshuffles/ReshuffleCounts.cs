namespace HerSys.Users.Services.Reshuffles;

/// <summary>How many lines do what; a line may do two things.</summary>
public sealed record ReshuffleCounts(int Lines, int NewAccounts, int Added, int Ended, int Changed, int Same, int Refused)
{
    /// <summary>Counts lines.</summary>
    public static ReshuffleCounts Of(IReadOnlyList<ReshuffleLine> lines) => new(
        lines.Count,
        lines.Count(line => line.Has(ReshuffleEffect.NewAccount)),
        lines.Sum(line => line.Notes.Count(note => note.Effect == ReshuffleEffect.DutyAdded)),
        lines.Sum(line => line.Notes.Count(note => note.Effect == ReshuffleEffect.DutyEnded)),
        lines.Sum(line => line.Notes.Count(note => note.Effect == ReshuffleEffect.DutyChanged)),
        lines.Count(line => line.Has(ReshuffleEffect.Same)),
        lines.Count(line => line.Problem is not null));

    /// <summary>Lines that change something.</summary>
    public int Changing => Lines - Same - Refused;
}
