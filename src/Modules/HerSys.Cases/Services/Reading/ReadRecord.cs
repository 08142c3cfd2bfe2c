using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Release;
using HerSys.Cases.Services.Lists;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Services.Timeline;
using HerSys.Cases.Statuses;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Reading;

/// <summary>Puts the record page together for a reader whose look is on record already.</summary>
internal sealed class ReadRecord(
    TenantDbContext db, ICaseVisibility visibility, CaseFiles files, CaseWriter writer, GatherTimeline timeline, NextSteps nextSteps,
    IEnumerable<ICaseRecordPanel> panels, IOrganisationDirectory organisations, ICurrentActor actor, CaseClock clock)
{
    public async Task<RecordPage> ExecuteAsync(CaseRow row, string? topic, CancellationToken cancellationToken)
    {
        var scope = await visibility.GetScopeAsync(cancellationToken);
        var level = scope.Level;
        var file = (await files.FindAsync(row.CaseId, cancellationToken))!;
        var rights = await CaseRights.OfAsync(actor, visibility, row.CaseId, cancellationToken);
        var release = level == CaseDetailLevel.RoomDesk ? null : CaseRelease.Evaluate(file, await writer.SettingsAsync(cancellationToken), clock);
        var entries = await timeline.ExecuteAsync(row.CaseId, level, cancellationToken);
        var isFull = level == CaseDetailLevel.Full;
        return new RecordPage
        {
            Row = row,
            Level = level,
            Person = isFull ? PersonMapper.Read(file.Person) : null,
            Dates = level == CaseDetailLevel.RoomDesk ? null : CaseDatesMapper.Read(file.Record),
            LegacyIds = isFull ? file.LegacyIds : [],
            Place = await NameAsync(row.PlaceOrganisationId, cancellationToken) ?? row.PlaceText,
            HealthCenter = await NameAsync(row.HealthCenterId, cancellationToken),
            Location = isFull ? file.Record.LocationText : null,
            Release = release is null ? null : Panel(row, release, rights),
            Timeline = topic is null ? entries : [.. entries.Where(entry => entry.Topic.Key == topic)],
            Topics = [.. entries.Select(entry => entry.Topic).DistinctBy(found => found.Key)],
            Topic = topic,
            Next = nextSteps.Of(row, release, rights),
            Rights = rights,
            Panels = await PanelsAsync(row.CaseId, level, cancellationToken),
            OtherCases = isFull ? await OtherCasesAsync(row, cancellationToken) : [],
            Today = clock.Today,
            StatusDay = clock.DayOf(row.StatusSince),
        };
    }

    private ReleasePanel Panel(CaseRow row, ReleaseEvaluation release, CaseRights rights) => new(
        release,
        row.Status.IsUnderIsolation,
        release.IsReleasableAt(clock.Now),
        release.EarliestRelease is { } at ? clock.DayOf(at) : null,
        row.Status.Group == CaseStatusGroup.Released ? row.StatusSince : null,
        rights.Course ? $"~/cases/{row.CaseId}/course" : null,
        rights.Course && row.Status.IsUnderIsolation ? $"~/cases/{row.CaseId}/tests/new" : null,
        rights.Edit ? $"~/cases/{row.CaseId}/dates" : null);

    private async Task<string?> NameAsync(Guid? organisation, CancellationToken cancellationToken) =>
        organisation is { } id ? (await organisations.FindAsync(id, cancellationToken))?.Name : null;

    private async Task<IReadOnlyList<CaseRecordPanel>> PanelsAsync(Guid caseId, CaseDetailLevel level, CancellationToken cancellationToken)
    {
        var found = new List<CaseRecordPanel>();
        foreach (var panel in panels)
        {
            if (await panel.GetAsync(caseId, level, cancellationToken) is { } drawn)
            {
                found.Add(drawn);
            }
        }

        return [.. found.OrderBy(panel => panel.Order)];
    }

    private async Task<IReadOnlyList<CaseRow>> OtherCasesAsync(CaseRow row, CancellationToken cancellationToken)
    {
        var scope = await visibility.GetScopeAsync(cancellationToken);
        var items = await scope.Filter(db.Set<CaseListItem>().AsNoTracking())
            .Where(item => item.PersonId == row.PersonId && item.Id != row.CaseId)
            .OrderByDescending(item => item.SortDate)
            .Take(10)
            .ToListAsync(cancellationToken);
        return [.. items.Select(item => CaseRows.Of(item, scope.Level, clock.Today))];
    }
}
