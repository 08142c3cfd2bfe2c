using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Release;
using HerSys.Cases.Services.Tests;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Timeline;

/// <summary>Tests taken to end isolation; one that was corrected stays in sight, crossed out.</summary>
internal sealed class ReleaseTestTimeline(TenantDbContext db, ReleaseTestWords words, ICaseVisibility visibility, ICurrentActor actor, CaseClock clock) : ITimelineSource
{
    private static readonly BilingualText Correct = new("訂正する", "Correct");

    public async ValueTask<IReadOnlyList<TimelineEntry>> GetAsync(Guid caseId, CaseDetailLevel level, CancellationToken cancellationToken)
    {
        if (level == CaseDetailLevel.RoomDesk)
        {
            return [];
        }

        var all = await db.Set<ReleaseTest>().AsNoTracking().Where(test => test.CaseId == caseId).ToListAsync(cancellationToken);
        if (all.Count == 0)
        {
            return [];
        }

        var counted = ReleaseTestHistory.Effective(all).Select(test => test.Id).ToHashSet();
        var mayCorrect = await actor.HasAsync(CasePermissions.RecordCourse) && await visibility.CanEditAsync(caseId, cancellationToken);
        return
        [
            .. all.Select(test => Entry(test, level) with
            {
                IsVoid = !counted.Contains(test.Id) && !test.IsTakenBack,
                Url = mayCorrect && counted.Contains(test.Id) ? $"~/cases/{caseId}/tests/{test.Id}/correct" : null,
                UrlText = Correct,
            }),
        ];
    }

    private TimelineEntry Entry(ReleaseTest test, CaseDetailLevel level)
    {
        var isNamed = level == CaseDetailLevel.Full;
        var at = test.IsTakenBack ? test.EnteredAt : test.TakenAt;
        return new TimelineEntry(at, Icon(test), ReleaseTestWords.Title(test))
        {
            Day = test.Kind == ReleaseTestKind.Kit && !test.IsTakenBack ? clock.DayOf(at) : null,
            Text = Text(test, isNamed),
            By = isNamed ? $"{test.EnteredBy}({test.Source})" : null,
            Topic = TimelineTopic.Release,
        };
    }

    private static string Icon(ReleaseTest test) => (test.IsTakenBack, test.Outcome) switch
    {
        (true, _) => "edit",
        (_, SpecimenOutcome.Negative) => "ok",
        (_, SpecimenOutcome.Positive) => "flag",
        _ => "clock",
    };

    private BilingualText? Text(ReleaseTest test, bool isNamed)
    {
        var detail = test.IsTakenBack ? new BilingualText("", "") : words.Detail(test);
        var reason = isNamed && test.Reason is { } why ? new BilingualText($" 理由: {why}", $" Reason: {why}") : new BilingualText("", "");
        return (detail.Ja + reason.Ja).Length == 0 ? null : new BilingualText((detail.Ja + reason.Ja).Trim(), (detail.En + reason.En).Trim());
    }
}
