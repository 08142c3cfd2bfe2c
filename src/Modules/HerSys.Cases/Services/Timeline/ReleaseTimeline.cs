using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Statuses;
using HerSys.Japan;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Timeline;

/// <summary>Decisions of release, and when the rules are met.</summary>
internal sealed class ReleaseTimeline(TenantDbContext db, CaseClock clock) : ITimelineSource
{
    public async ValueTask<IReadOnlyList<TimelineEntry>> GetAsync(Guid caseId, CaseDetailLevel level, CancellationToken cancellationToken)
    {
        if (level == CaseDetailLevel.RoomDesk)
        {
            return [];
        }

        var decisions = await db.Set<ReleaseDecision>().AsNoTracking().Where(row => row.CaseId == caseId).ToListAsync(cancellationToken);
        var item = await db.Set<CaseListItem>().AsNoTracking().FirstAsync(row => row.Id == caseId, cancellationToken);
        var revoked = decisions.Select(decision => decision.Revokes).OfType<Guid>().ToHashSet();
        return [.. decisions.Select(decision => Entry(decision, level) with { IsVoid = revoked.Contains(decision.Id) }), .. Expected(item)];
    }

    private TimelineEntry Entry(ReleaseDecision decision, CaseDetailLevel level)
    {
        var isNamed = level == CaseDetailLevel.Full;
        if (decision.Revokes is not null)
        {
            return new TimelineEntry(decision.DecidedAt, "refresh", new BilingualText("療養解除の決定を取り消しました", "Decision of release taken back"))
            {
                Text = isNamed && decision.Reason is { } given ? new BilingualText($"理由: {given}", $"Reason: {given}") : null,
                By = isNamed ? decision.DecidedBy : null,
                Topic = TimelineTopic.Release,
            };
        }

        var title = decision.IsOverride
            ? new BilingualText("基準によらず療養解除を決めました", "Release decided against the rules")
            : new BilingualText("療養解除を決めました", "Release decided");
        var local = clock.LocalOf(decision.ReleasedAt);
        var day = DateOnly.FromDateTime(local.DateTime);
        var (ja, en) = ($"解除日時: {JapaneseDate.ToLong(day)} {local:H:mm}。", $"Released at {local:yyyy-MM-dd HH:mm}.");
        var reason = isNamed && decision.Reason is { } why ? (Ja: $" 理由: {why}", En: $" Reason: {why}") : (Ja: "", En: "");
        return new TimelineEntry(decision.DecidedAt, decision.IsOverride ? "flag" : "check", title)
        {
            Text = new BilingualText(ja + reason.Ja, en + reason.En),
            By = isNamed ? decision.DecidedBy : null,
            Topic = TimelineTopic.Release,
        };
    }

    private IEnumerable<TimelineEntry> Expected(CaseListItem item)
    {
        if (!item.IsUnderIsolation || item.ReleasableAt is not { } at)
        {
            yield break;
        }

        yield return new TimelineEntry(at, "clock", at <= clock.Now
            ? new BilingualText("解除の基準を満たしました", "Release criteria met")
            : new BilingualText("解除の基準を満たす予定です", "Release criteria will be met"))
        {
            Text = item.LastIsolationDay is { } last ? new BilingualText($"療養最終日は{JapaneseDate.ToLong(last)}です。", $"Last day of isolation: {last:yyyy-MM-dd}.") : null,
            Topic = TimelineTopic.Release,
        };
    }
}
