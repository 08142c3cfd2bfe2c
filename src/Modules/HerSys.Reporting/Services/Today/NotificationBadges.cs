using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Security;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.Services.Reading;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Today;

/// <summary>How much waits behind the entries of the menu.</summary>
internal sealed class NotificationBadges(NotificationVisibility visibility, OwnDrafts drafts, ICurrentActor actor) : INavigationBadgeProvider
{
    public async ValueTask<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (await actor.HasAsync(ReportingPermissions.ReceiveNotification))
        {
            var visible = await visibility.QueryAsync(cancellationToken);
            counts[MainMenu.List] = await visible.CountAsync(row => row.State == NotificationState.Submitted, cancellationToken);
        }
        else if (await actor.HasAsync(ReportingPermissions.FileNotification))
        {
            var visible = await visibility.QueryAsync(cancellationToken);
            counts[MainMenu.List] = await visible.CountAsync(row => row.State == NotificationState.SentBack, cancellationToken);
            counts[MainMenu.Drafts] = (await drafts.CountAsync(cancellationToken)).Count;
        }

        return counts;
    }
}
