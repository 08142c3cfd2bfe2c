namespace HerSys.Reporting.Rules;

/// <summary>
/// Finds notifications that may be about the same person (rule V23) among those that the user may see. Never blocks and
/// never merges: twins share birth date, telephone and family name.
/// </summary>
public interface IDuplicateNotificationFinder
{
    /// <summary>Candidates with the same birth date and the same reading or telephone, within the window, newest first.</summary>
    Task<IReadOnlyList<DuplicateCandidate>> FindAsync(DuplicateKeys keys, CancellationToken cancellationToken);
}
