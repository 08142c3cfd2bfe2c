namespace HerSys.Reporting.Rules;

/// <summary>
/// Finds records that may be about the same person (rule V23) among those that the user may see. Never blocks and
/// never merges: twins share birth date, telephone and family name.
/// </summary>
public interface IDuplicateNotificationFinder
{
    /// <summary>Candidates by any of the keys, within the window, newest first: notified here, by others, or imported.</summary>
    Task<IReadOnlyList<DuplicateCandidate>> FindAsync(DuplicateKeys keys, CancellationToken cancellationToken);
}
