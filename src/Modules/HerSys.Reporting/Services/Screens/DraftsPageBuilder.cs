using HerSys.Platform.Security;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.Services.Proxy;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Screens;

/// <summary>Makes the list of drafts; those of a proxy entry say for whom and how it came.</summary>
internal sealed class DraftsPageBuilder(OwnDrafts drafts, ProxyNames names, ICurrentActor actor)
{
    public async Task<DraftsPage> ExecuteAsync(CancellationToken cancellationToken)
    {
        var rows = new List<(NotificationDraft, string?)>();
        foreach (var draft in await drafts.ListAsync(cancellationToken))
        {
            rows.Add((draft, await InstitutionAsync(draft, cancellationToken)));
        }

        var files = await actor.HasAsync(ReportingPermissions.FileNotification);
        return new DraftsPage(rows, files ? "~/notifications/new" : "~/notifications/proxy", IsProxy: !files);
    }

    private async Task<string?> InstitutionAsync(NotificationDraft draft, CancellationToken cancellationToken) => draft.Proxy is not { } entry
        ? null
        : (await names.OfAsync(entry.InstitutionId, cancellationToken))?.Name ?? FormAnswers.FromJson(draft.Answers).Text(FieldCodes.InstitutionName);
}
