using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Japan;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Timeline;

/// <summary>What happened to the record itself: opened, changed, improvement recorded.</summary>
internal sealed class EventTimeline(TenantDbContext db, CaseClock clock) : ITimelineSource
{
    private static readonly HashSet<string> Personal = new(StringComparer.Ordinal)
    {
        "familyName", "givenName", "familyKana", "givenKana", "latinName", "birthDate", "phone", "secondPhone", "postalCode", "address", "location",
    };

    public async ValueTask<IReadOnlyList<TimelineEntry>> GetAsync(Guid caseId, CaseDetailLevel level, CancellationToken cancellationToken)
    {
        if (level == CaseDetailLevel.RoomDesk)
        {
            return [];
        }

        var events = await db.Set<CaseEvent>().AsNoTracking().Where(entry => entry.CaseId == caseId).ToListAsync(cancellationToken);
        var record = await db.Set<Case>().AsNoTracking().Where(row => row.Id == caseId)
            .Select(row => new { row.OpenedAt, row.Origin, row.InstitutionName })
            .FirstAsync(cancellationToken);
        var opened = new TimelineEntry(record.OpenedAt, "plus", OpenedTitle(record.Origin))
        {
            Text = record.InstitutionName is { } institution ? new BilingualText($"届け出: {institution}", $"Notified by {institution}") : null,
            Topic = TimelineTopic.Record,
        };
        return [opened, .. events.Select(entry => Entry(entry, level))];
    }

    private TimelineEntry Entry(CaseEvent entry, CaseDetailLevel level)
    {
        var isNamed = level == CaseDetailLevel.Full;
        var changes = FieldChanges.FromJson(entry.Changes).Where(change => isNamed || !Personal.Contains(change.Field)).ToList();
        var isImprovement = entry.Kind == CaseEventKind.Improvement;
        return new TimelineEntry(entry.At, isImprovement ? "ok" : "edit", Title(entry.Kind, changes))
        {
            Text = Text(changes, isNamed ? entry.Reason : null),
            By = isNamed ? $"{entry.EnteredBy}{(entry.Source.Length > 0 ? $"({entry.Source})" : "")}" : null,
            Topic = isImprovement ? TimelineTopic.Release : TimelineTopic.Record,
        };
    }

    private static BilingualText OpenedTitle(CaseOrigin origin) => origin switch
    {
        CaseOrigin.Notification => new("発生届から登録しました", "Registered from a notification"),
        CaseOrigin.Import => new("ファイルから登録しました", "Registered from a file"),
        CaseOrigin.Transfer => new("ほかの自治体から引き継ぎました", "Taken over from another government"),
        CaseOrigin.Demonstration => new("見本として登録しました", "Registered as an example"),
        _ => new("保健所が登録しました", "Registered by the health center"),
    };

    private static BilingualText Title(CaseEventKind kind, IReadOnlyList<FieldChange> changes) => kind switch
    {
        CaseEventKind.Improvement when changes.Any(change => change is { Field: "improved", After: null }) => new("症状軽快の記録を取り消しました", "Improvement taken back"),
        CaseEventKind.Improvement => new("症状軽快を記録しました", "Improvement recorded"),
        CaseEventKind.Withdrawn => new("発生届が取り下げられました", "Notification withdrawn"),
        _ when changes.Count == 1 => new($"{CaseFieldLabels.Of(changes[0].Field).Ja}を変更しました", $"{CaseFieldLabels.Of(changes[0].Field).En} changed"),
        _ => new("記録を変更しました", "Record changed"),
    };

    private BilingualText? Text(IReadOnlyList<FieldChange> changes, string? reason)
    {
        List<BilingualText> parts = [.. changes.Select(InWords)];
        if (reason is not null)
        {
            parts.Add(new BilingualText($"理由: {reason}", $"Reason: {reason}"));
        }

        return parts.Count == 0 ? null : new BilingualText(string.Join(" / ", parts.Select(part => part.Ja)), string.Join(" / ", parts.Select(part => part.En)));
    }

    private BilingualText InWords(FieldChange change)
    {
        var label = CaseFieldLabels.Of(change.Field);
        var (before, after) = (FieldValues.InWords(change.Field, change.Before, clock), FieldValues.InWords(change.Field, change.After, clock));
        return new BilingualText($"{label.Ja}: {before.Ja} → {after.Ja}", $"{label.En}: {before.En} → {after.En}");
    }
}
