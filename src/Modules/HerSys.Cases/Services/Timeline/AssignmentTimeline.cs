using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Timeline;

/// <summary>Which organisations were given the case, and until when.</summary>
internal sealed class AssignmentTimeline(TenantDbContext db, IOrganisationDirectory organisations) : ITimelineSource
{
    public async ValueTask<IReadOnlyList<TimelineEntry>> GetAsync(Guid caseId, CaseDetailLevel level, CancellationToken cancellationToken)
    {
        if (level != CaseDetailLevel.Full)
        {
            return [];
        }

        var rows = await db.Set<CaseAssignment>().AsNoTracking().Where(row => row.CaseId == caseId).ToListAsync(cancellationToken);
        var names = await organisations.FindManyAsync([.. rows.Select(row => row.OrganisationId).Distinct()], cancellationToken);
        return [.. rows.SelectMany(row => Entries(row, names.TryGetValue(row.OrganisationId, out var found) ? found.Name : "?"))];
    }

    private static IEnumerable<TimelineEntry> Entries(CaseAssignment row, string name)
    {
        var (ja, en) = row.Kind switch
        {
            CaseAssignmentKind.Contractor => ("電話の担当", "Calls"),
            CaseAssignmentKind.Hospital => ("入院先の候補", "Hospital to admit"),
            _ => ("入所予定", "Expected arrival"),
        };
        yield return new TimelineEntry(row.AssignedAt, "link", new BilingualText($"{ja}: {name}", $"{en}: {name}")) { Topic = TimelineTopic.Record };
        if (row.EndedAt is { } ended)
        {
            yield return new TimelineEntry(ended, "link", new BilingualText($"{ja}を終えました: {name}", $"{en} ended: {name}")) { Topic = TimelineTopic.Record };
        }
    }
}
