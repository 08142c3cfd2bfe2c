using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Security;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Reading;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Reporting.Services.Screens;

/// <summary>Makes the list of notifications.</summary>
internal sealed class ListPageBuilder(ListNotifications list, JudgeForm judge, ICurrentActor actor, ITexts texts)
{
    private static readonly (NotificationFilter Filter, string Name, string Text)[] Views =
    [
        (NotificationFilter.Waiting, "waiting", "受理待ち"),
        (NotificationFilter.SentBack, "sent-back", "差し戻し中"),
        (NotificationFilter.Received, "received", "受理済み"),
        (NotificationFilter.ToComplete, "to-complete", "書き足すもの"),
        (NotificationFilter.Outside, "outside", "管轄外"),
        (NotificationFilter.Withdrawn, "withdrawn", "取下げ"),
        (NotificationFilter.All, "all", "すべて"),
    ];

    /// <summary>The page for what the address says.</summary>
    public async Task<ListPage> ExecuteAsync(string? state, string? text, string? after, IUrlHelper url, CancellationToken cancellationToken)
    {
        var canReceive = await actor.HasAsync(ReportingPermissions.ReceiveNotification);
        var view = Array.Find(Views, known => known.Name == state);
        if (view.Name is null)
        {
            // A health center works through what waits; a clinic looks at all that it filed.
            view = Array.Find(Views, known => known.Filter == (canReceive ? NotificationFilter.Waiting : NotificationFilter.All));
        }

        var found = await list.ExecuteAsync(new NotificationQuery(view.Filter, text, NotificationCursor.Parse(after)), cancellationToken);
        return new ListPage
        {
            Tabs = await TabsAsync(view.Filter, text, url, cancellationToken),
            Rows = await RowsAsync(found.Rows, cancellationToken),
            State = view.Name,
            Text = text,
            NextUrl = found.Next is null ? null : Address(url, view.Name, text, found.Next.ToString()),
            FirstUrl = after is null ? null : Address(url, view.Name, text, after: null),
            ShowsState = view.Filter is NotificationFilter.All or NotificationFilter.Outside,
            CanReceive = canReceive && view.Filter == NotificationFilter.Waiting,
            CanFile = await actor.HasAsync(ReportingPermissions.FileNotification),
            IsWork = view.Filter is NotificationFilter.Waiting or NotificationFilter.ToComplete,
        };
    }

    private async Task<IReadOnlyList<NotificationRow>> RowsAsync(IReadOnlyList<Notification> found, CancellationToken cancellationToken)
    {
        var rows = new List<NotificationRow>();
        foreach (var row in found)
        {
            var standing = await judge.StandingAsync(row, cancellationToken);
            rows.Add(ListRows.Of(row, standing.Errors.Count()));
        }

        return rows;
    }

    private async Task<IReadOnlyList<ListTab>> TabsAsync(NotificationFilter current, string? text, IUrlHelper url, CancellationToken cancellationToken)
    {
        var tabs = new List<ListTab>();
        foreach (var (filter, name, caption) in Views)
        {
            // Work in hand is counted by an index; what was done grows without end and is not.
            int? count = filter is NotificationFilter.Waiting or NotificationFilter.SentBack or NotificationFilter.ToComplete ? await list.CountAsync(filter, cancellationToken) : null;
            tabs.Add(new ListTab(texts[caption], Address(url, name, text, after: null), count, filter == current));
        }

        return tabs;
    }

    private static string? Address(IUrlHelper url, string state, string? text, string? after) =>
        url.Action("Index", "Notifications", new { state, q = string.IsNullOrWhiteSpace(text) ? null : text, after });
}
