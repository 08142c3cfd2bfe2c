using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Security;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.Services.Filing;
using HerSys.Reporting.Services.Reading;
using HerSys.Reporting.Services.Surge;
using HerSys.Settings.Contracts;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Today;

/// <summary>What waits: for the health center to receive, for the clinic to mend or to finish (今日).</summary>
internal sealed class NotificationsToday(NotificationVisibility visibility, OwnDrafts drafts, ReportingClock clock, ICurrentActor actor, ITexts texts)
    : ITodayProvider
{
    private const int Mend = 300;
    private const int Receive = 350;
    private const int Complete = 700;
    private const int Finish = 800;

    public async ValueTask<IReadOnlyList<TodayItem>> GetAsync(CancellationToken cancellationToken)
    {
        var items = new List<TodayItem>();
        if (await actor.HasAsync(ReportingPermissions.ReceiveNotification))
        {
            items.Add(await ToReceiveAsync(cancellationToken));
        }

        if (await actor.HasAsync(ReportingPermissions.FileNotification))
        {
            items.Add(await ToMendAsync(cancellationToken));
            items.Add(await ToFinishAsync(cancellationToken));
        }

        if (items.Count > 0 && await ToCompleteAsync(cancellationToken) is { } complete)
        {
            items.Add(complete);
        }

        return items;
    }

    private async Task<TodayItem> ToReceiveAsync(CancellationToken cancellationToken)
    {
        var waiting = ListNotifications.Filtered(await visibility.QueryAsync(cancellationToken), NotificationFilter.Waiting);
        var count = await waiting.CountAsync(cancellationToken);
        var urgent = count == 0 ? 0 : await waiting.CountAsync(row => row.Priority >= NotificationPriority.NeedsBed, cancellationToken);
        DateTimeOffset? oldest = count == 0 ? null : await waiting.MinAsync(row => row.SubmittedAt, cancellationToken);
        return new TodayItem(
            Receive,
            urgent > 0 ? "orange" : "inbox",
            count,
            texts["件"],
            texts["受理を待つ発生届"],
            "~/notifications?state=waiting",
            urgent > 0 ? texts["うち{0}件は入院や酸素が必要、または重症です", urgent] : null,
            oldest);
    }

    private async Task<TodayItem> ToMendAsync(CancellationToken cancellationToken)
    {
        var own = actor.OrganisationId;
        var visible = await visibility.QueryAsync(cancellationToken);
        var back = visible.Where(row => row.State == NotificationState.SentBack && row.InstitutionId == own);
        var count = await back.CountAsync(cancellationToken);
        var first = count == 0 ? null : await back.AsNoTracking().OrderBy(row => row.StateSince).FirstAsync(cancellationToken);
        return new TodayItem(
            Mend,
            "orange",
            count,
            texts["件"],
            texts["差し戻された発生届"],
            count == 1 ? $"~/notifications/{first!.Id}/edit" : "~/notifications?state=sent-back",
            first is null ? null : texts["{0}: {1}", first.PersonName, first.StateReason],
            first?.StateSince);
    }

    /// <summary>What a surge left out; nothing is said where nothing was left out.</summary>
    private async Task<TodayItem?> ToCompleteAsync(CancellationToken cancellationToken)
    {
        var waiting = LeftOut.Waiting(await visibility.QueryAsync(cancellationToken), clock.Now).AsNoTracking();
        var count = await waiting.CountAsync(cancellationToken);
        if (count == 0)
        {
            return null;
        }

        var first = await waiting.OrderByDescending(row => row.Priority).ThenBy(row => row.SubmittedAt).FirstAsync(cancellationToken);
        return new TodayItem(
            Complete,
            "edit",
            count,
            texts["件"],
            texts["項目を書き足す発生届"],
            count == 1 ? $"~/notifications/{first.Id}/edit" : "~/notifications?state=to-complete",
            texts["はじめに: {0}さん", first.PersonName],
            first.FirstSubmittedAt);
    }

    private async Task<TodayItem> ToFinishAsync(CancellationToken cancellationToken)
    {
        var (count, oldest) = await drafts.CountAsync(cancellationToken);
        return new TodayItem(
            Finish, "edit", count, texts["件"], texts["書きかけの発生届(下書き)"], "~/notifications/drafts", texts["まだ提出していません"], oldest);
    }
}
