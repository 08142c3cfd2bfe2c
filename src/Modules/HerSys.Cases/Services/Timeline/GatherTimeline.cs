using HerSys.Cases.Contracts;

namespace HerSys.Cases.Services.Timeline;

/// <summary>One timeline of everything that modules know about a case, newest first.</summary>
internal sealed class GatherTimeline(IEnumerable<ITimelineSource> sources)
{
    public async Task<IReadOnlyList<TimelineEntry>> ExecuteAsync(Guid caseId, CaseDetailLevel level, CancellationToken cancellationToken)
    {
        var entries = new List<TimelineEntry>();
        foreach (var source in sources)
        {
            entries.AddRange(await source.GetAsync(caseId, level, cancellationToken));
        }

        return [.. entries.OrderByDescending(entry => entry.At)];
    }
}
