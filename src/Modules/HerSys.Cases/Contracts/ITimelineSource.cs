namespace HerSys.Cases.Contracts;

/// <summary>Adds a module's entries to the timeline of a case. Register it as scoped; there may be several.</summary>
public interface ITimelineSource
{
    /// <summary>
    /// The entries of a case for a reader. Visibility was checked; the level was not: no names for the pseudonymised,
    /// nothing clinical for the room desk.
    /// </summary>
    ValueTask<IReadOnlyList<TimelineEntry>> GetAsync(Guid caseId, CaseDetailLevel level, CancellationToken cancellationToken);
}
