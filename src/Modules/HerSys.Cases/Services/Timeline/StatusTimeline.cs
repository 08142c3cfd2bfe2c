using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Statuses;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Timeline;

/// <summary>The history of status; an entry that was corrected stays in sight, crossed out.</summary>
internal sealed class StatusTimeline(TenantDbContext db, IOrganisationDirectory organisations, ICaseVisibility visibility, ICurrentActor actor, CaseClock clock)
    : ITimelineSource
{
    private static readonly BilingualText Correct = new("訂正する", "Correct");

    public async ValueTask<IReadOnlyList<TimelineEntry>> GetAsync(Guid caseId, CaseDetailLevel level, CancellationToken cancellationToken)
    {
        var all = await db.Set<CaseStatusEntry>().AsNoTracking().Where(entry => entry.CaseId == caseId).ToListAsync(cancellationToken);
        var effective = StatusHistory.Effective(all);
        var before = effective.Zip(effective.Skip(1)).ToDictionary(pair => pair.Second.Id, pair => pair.First);
        var counted = effective.Select(entry => entry.Id).ToHashSet();
        var places = await organisations.FindManyAsync([.. all.Select(entry => entry.PlaceOrganisationId).OfType<Guid>().Distinct()], cancellationToken);
        var mayCorrect = await actor.HasAsync(CasePermissions.SetCaseStatus) && await visibility.CanEditAsync(caseId, cancellationToken);
        return
        [
            .. all.Where(entry => level != CaseDetailLevel.RoomDesk || IsForRoomDesk(entry))
                .Select(entry => Entry(entry, before.GetValueOrDefault(entry.Id), PlaceOf(entry, places, level), level) with
                {
                    IsVoid = entry.UndoOf is null && !counted.Contains(entry.Id),
                    Url = mayCorrect && counted.Contains(entry.Id) ? $"~/cases/{caseId}/status/{entry.Id}/correct" : null,
                    UrlText = Correct,
                }),
        ];
    }

    private static bool IsForRoomDesk(CaseStatusEntry entry) => CaseStatuses.Get(entry.Code).Place == PlaceKind.Hotel;

    private TimelineEntry Entry(CaseStatusEntry entry, CaseStatusEntry? previous, string? place, CaseDetailLevel level)
    {
        var status = CaseStatuses.Get(entry.Code);
        var isNamed = level != CaseDetailLevel.Pseudonymised;
        if (entry.UndoOf is not null)
        {
            var title = new BilingualText($"「{status.Label.Ja}」の記録を取り消しました", $"Entry '{status.Label.En}' undone");
            return new TimelineEntry(entry.EnteredAt, "refresh", title) { By = isNamed ? By(entry) : null, Topic = TimelineTopic.Status };
        }

        return new TimelineEntry(entry.EffectiveAt, Icons.Of(status), new BilingualText($"ステータス: {status.Label.Ja}", $"Status: {status.Label.En}"))
        {
            Day = entry.IsDateOnly || entry.SinceUnknown ? clock.DayOf(entry.EffectiveAt) : null,
            Text = Text(entry, level == CaseDetailLevel.Full ? previous : null, place, isNamed ? entry.Reason : null),
            By = isNamed ? By(entry) : null,
            Topic = TimelineTopic.Status,
        };
    }

    private static string? PlaceOf(CaseStatusEntry entry, IReadOnlyDictionary<Guid, OrganisationInfo> places, CaseDetailLevel level)
    {
        var organisation = entry.PlaceOrganisationId is { } id && places.TryGetValue(id, out var found) ? found.Name : null;
        return organisation ?? (level == CaseDetailLevel.Pseudonymised ? null : entry.PlaceText);
    }

    private static BilingualText? Text(CaseStatusEntry entry, CaseStatusEntry? previous, string? place, string? reason)
    {
        var parts = new List<BilingualText>();
        if (previous is not null && previous.Code != entry.Code)
        {
            var label = CaseStatuses.Get(previous.Code).Label;
            parts.Add(new BilingualText($"「{label.Ja}」から変わりました。", $"Changed from '{label.En}'."));
        }

        if (place is not null)
        {
            parts.Add(new BilingualText($"療養先: {place}", $"Place: {place}"));
        }

        if (entry.SinceUnknown)
        {
            parts.Add(new BilingualText("この日に確かめたもので、始まった日は分かりません。", "Found to be so on this day; when it began is not known."));
        }

        if (reason is not null)
        {
            parts.Add(new BilingualText($"理由: {reason}", $"Reason: {reason}"));
        }

        return parts.Count == 0 ? null : new BilingualText(string.Join(' ', parts.Select(part => part.Ja)), string.Join(' ', parts.Select(part => part.En)));
    }

    /// <summary>Late entry is the norm: when it was entered is said where that was another day.</summary>
    private string By(CaseStatusEntry entry)
    {
        var source = entry.Source.Length > 0 ? $"({entry.Source})" : "";
        var entered = clock.DayOf(entry.EnteredAt) == clock.DayOf(entry.EffectiveAt) ? "" : $" {clock.LocalOf(entry.EnteredAt):yyyy/M/d H:mm}";
        var decided = entry.DecidedBy is { } by && by != entry.EnteredBy ? $"{by} / " : "";
        return $"{decided}{entry.EnteredBy}{source}{entered}";
    }
}
